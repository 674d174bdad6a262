import type { RepPage } from '../bridge/calls.ts'
import { unpackScreen } from '../bridge/unpack.ts'
import { keptDraft } from './drafts.ts'
import { explain } from './explain.ts'
import { toHeading } from './focus.ts'
import type { FormKind } from './forms/form.ts'
import { type Drafts, formKinds, type RepForm, repForms } from './forms/forms.ts'
import { opened } from './forms/opened.ts'
import { ask } from './server.ts'
import { keyOf, type OpenForm, repPage, type Wish } from './state.ts'
import { patiently, type Store } from './store.ts'

/** Opening screens and forms. */
export function opening(store: Store) {
  const { get, set } = store
  let latest: Wish | undefined

  /** Asks for a screen. What is shown of the same screen stays until the answer comes. */
  async function load(wish: Wish): Promise<void> {
    latest = wish
    set({ wish, waiting: true, failure: undefined })
    try {
      const answer = await patiently(store, callFor(wish))
      if (latest !== wish) return
      set({ answer: unpackScreen(answer), waiting: false })
      look()
      arrive()
    } catch (error) {
      if (latest === wish) set({ waiting: false, failure: explain(error) })
    }
  }

  function go(wish: Wish, goal?: RepForm): void {
    set({ goal, shown: undefined, answer: undefined, done: undefined })
    void load(wish)
    toHeading()
  }

  /** Opens the form that was wished for, now that a rep is there. */
  function arrive(): void {
    const { goal } = get()
    if (goal && repPage(get())) openForm(goal)
  }

  /** Looks which drafts this browser keeps of the rep. */
  function look(): void {
    const page = repPage(get())
    set({ drafts: page ? repForms.filter((kind) => keptDraft(kind, page.rep)) : [] })
  }

  function openForm(kind: RepForm): void {
    const page = repPage(get())
    if (!page) return
    const key = keyOf(kind, page.rep)
    const form = get().forms[key] ?? newForm(kind, page)
    set({ goal: undefined, shown: kind, done: undefined, forms: { ...get().forms, [key]: form } })
    toHeading()
  }

  return {
    look,
    openForm,
    again: () => void load(get().wish),
    team: () => go({ call: 'openTeam' }),
    rep: (rep: string, goal?: RepForm) => go({ call: 'openRep', rep }, goal),
    /** Back from a form to its rep; what is typed is kept. */
    back: () => {
      set({ shown: undefined })
      look()
      toHeading()
    },
  }
}

const callFor = (wish: Wish) => (wish.call === 'openRep' ? ask('openRep', wish.rep) : ask(wish.call))

function newForm<K extends RepForm>(kind: K, page: RepPage): OpenForm<K> {
  const { start, resume }: FormKind<Drafts[K]> = formKinds[kind]
  return opened(kind, page.rep, () => start(page), resume && ((draft) => resume(draft, page)))
}
