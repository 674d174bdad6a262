import { dropDraft, isOthers, keepDraft, rememberObserver } from './drafts.ts'
import { placeOf, toFirst, toHeading } from './focus.ts'
import { examine } from './forms/examine.ts'
import type { Draft } from './forms/forms.ts'
import { stillWrong } from './forms/stillWrong.ts'
import { keyOf, type OpenForm, replyTo, repPage } from './state.ts'
import type { Store } from './store.ts'

/** Forms as they are typed, kept on this browser, and thrown away. */
export function typing(store: Store) {
  const { get, set } = store

  function put(form: OpenForm): void {
    set({ forms: { ...get().forms, [keyOf(form.kind, form.of)]: form } })
  }

  /** Keeps a form. The draft of another sidebar gives way to what is typed, but not to a form that is only saved. */
  function keep(form: OpenForm, isTyped = false): void {
    const { kind, of, draft, tried } = form
    if ((isTyped || !isOthers(form)) && !keepDraft(kind, of, { draft, tried })) set({ forgetful: true })
  }

  function type(form: OpenForm, change: Partial<Draft>): void {
    if (form.saving) return
    const typed = { ...form, draft: { ...form.draft, ...change }, touched: true } as OpenForm
    const { wrong } = examine(typed, repPage(get()))
    put({ ...typed, wrong: stillWrong(form.wrong, change, wrong) })
    keep(typed, true)
    if ('observer' in change) rememberObserver(String(change.observer))
  }

  /** A form is done with. Whoever is elsewhere by now stays there. */
  function forget(form: OpenForm, move = toHeading): void {
    const { kind, of } = form
    const { [keyOf(kind, of)]: _, ...forms } = get().forms
    const isHere = placeOf(form)
    if (!isOthers(form)) dropDraft(form)
    set({ forms, ...(isHere && { shown: undefined, question: undefined }) })
    if (isHere) move()
  }

  /** Throws a form away, after asking where something was typed. */
  function discard(form: OpenForm): void {
    const say = 'Throw away what you typed here, for good?'
    const onYes = () => forget(form, form.kind === 'reply' ? () => toFirst([replyTo(form.of)]) : toHeading)
    if (form.touched) set({ question: { say, yes: 'Discard', no: 'Keep it', onYes } })
    else onYes()
  }

  return { put, keep, type, forget, discard }
}
