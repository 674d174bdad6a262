import type { CheckInView } from '../bridge/calls.ts'
import { placeOf, toFirst } from './focus.ts'
import { opened } from './forms/opened.ts'
import { startReply } from './forms/reply.ts'
import { opening } from './opening.ts'
import { saving } from './saving.ts'
import type { OpenForm } from './state.ts'
import type { Store } from './store.ts'
import { typing } from './typing.ts'

/** Everything that the page's controls may do. */
export function actions(store: Store) {
  const screens = opening(store)
  const typed = typing(store)
  const { save } = saving(store, typed, screens.again)
  const { put, type, discard } = typed
  return {
    ...screens,
    type,
    discard,
    save: (form: OpenForm) => void save(form),
    answer: (about: CheckInView) => {
      const form = { ...opened('reply', about.id, () => startReply(about.id)), about }
      put(form)
      toFirst(['reply'], placeOf(form))
    },
    closeQuestion: () => store.set({ question: undefined }),
  }
}

export type Act = ReturnType<typeof actions>
