import { dropDraft, keepDraft, rememberObserver } from './drafts.ts'
import { toHeading } from './focus.ts'
import { examine } from './forms/examine.ts'
import type { Draft } from './forms/forms.ts'
import { stillWrong } from './forms/stillWrong.ts'
import { keyOf, type OpenForm, repPage } from './state.ts'
import type { Store } from './store.ts'

/** Forms as they are typed, kept on this browser, and thrown away. */
export function typing(store: Store, look: () => void) {
  const { get, set } = store

  function put(form: OpenForm): void {
    set({ forms: { ...get().forms, [keyOf(form.kind, form.of)]: form } })
  }

  function keep({ kind, of, draft, tried }: OpenForm): void {
    const forgetful = !keepDraft(kind, of, { draft, tried })
    if (forgetful !== !!get().forgetful) set({ forgetful })
  }

  function type(form: OpenForm, change: Partial<Draft>): void {
    if (form.saving) return
    const typed = { ...form, draft: { ...form.draft, ...change }, touched: true } as OpenForm
    const { wrong } = examine(typed, repPage(get()))
    put({ ...typed, wrong: stillWrong(form.wrong, change, wrong) })
    keep(typed)
    if ('observer' in change) rememberObserver(String(change.observer))
  }

  function forget({ kind, of }: OpenForm): void {
    const { [keyOf(kind, of)]: _, ...forms } = get().forms
    dropDraft(kind, of)
    set({ forms, shown: undefined, question: undefined })
    look()
    toHeading()
  }

  /** Throws a form away, after asking where something was typed. */
  function discard(form: OpenForm): void {
    const say = 'Throw away what you typed here, for good?'
    if (!form.touched) forget(form)
    else set({ question: { say, yes: 'Discard', no: 'Keep it', onYes: () => forget(form) } })
  }

  return { put, keep, type, forget, discard }
}
