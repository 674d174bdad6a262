import type { NotSaved, Saved } from '../bridge/calls.ts'
import { explain } from './explain.ts'
import { placeOf, toFirst } from './focus.ts'
import { examine } from './forms/examine.ts'
import type { SaveCall, Wrong } from './forms/form.ts'
import { ask } from './server.ts'
import { nameOf, type OpenForm, repPage } from './state.ts'
import { patiently, type Store } from './store.ts'
import type { typing } from './typing.ts'

type Typing = ReturnType<typeof typing>

/** Saving forms: checked first, sent once at a time, kept until they are known to be saved. */
export function saving(store: Store, { put, keep, forget }: Typing, refresh: () => void) {
  const { get, set } = store

  async function save(form: OpenForm): Promise<void> {
    if (form.saving) return
    const { wrong, why, call, sent } = examine(form, repPage(get()))
    if (Object.keys(wrong).length > 0) stop(form, why ?? incomplete, wrong)
    else await send(form, call, sent)
  }

  async function send(form: OpenForm, call: SaveCall, sent: unknown): Promise<void> {
    const trying: OpenForm = {
      ...form,
      saving: true,
      touched: true,
      wrong: {},
      failure: undefined,
      tried: form.tried ?? JSON.stringify(form.draft),
    }
    // What the save before came to has been read; the same words again would not be.
    set({ done: undefined })
    put(trying)
    keep(trying)
    try {
      const answer = await patiently(store, ask(call, sent))
      const before = { ...trying, saving: false, tried: form.tried }
      if (!answer.ok) notSaved(before, answer)
      else if (answer.again && isOther(form)) notSaved(before, { say: changedSince })
      else finish(trying, answer)
    } catch (error) {
      stop(trying, `It is not known whether this was saved. ${explain(error)} ${twice}`)
    }
  }

  /** Says why the form is not saved. Where nothing in it is wrong, it can be tried again. */
  function stop(form: OpenForm, say: string, wrong: Wrong = {}): void {
    const paths = Object.keys(wrong)
    const failure = { say, retry: paths.length === 0 }
    put({ ...form, saving: false, wrong, failure })
    const place = placeOf(form)
    if (place) toFirst(paths, place)
    else set({ away: { ...form, failure } })
  }

  /** This try wrote nothing; the form is as it was before. */
  function notSaved(form: OpenForm, { code, say, fields }: Partial<NotSaved> & { say: string }): void {
    keep(form)
    if (code === 'deal of the month' && form.kind === 'win') {
      put(form)
      askToMove(say, form)
    } else stop(form, say, fields)
  }

  function finish(form: OpenForm, { say }: Saved): void {
    forget(form)
    set({ done: `${nameOf(form)}. ${say}` })
    refresh()
  }

  /** There is one deal of the month: another one gives way only when asked. */
  function askToMove(say: string, form: OpenForm<'win'>): void {
    const moved: OpenForm = { ...form, draft: { ...form.draft, moveDeal: true } }
    const onYes = () => {
      set({ question: undefined })
      void save(moved)
    }
    set({ question: { say, yes: 'Move it', no: 'Leave it', onYes } })
  }

  return { save }
}

/** Whether a form that stands in the sheet may stand there with other words: those of an earlier try, or of a second sidebar. */
const isOther = ({ kind, tried, draft }: OpenForm) => kind !== 'reply' && tried !== JSON.stringify(draft)

const incomplete = 'Not saved yet: something is missing or cannot be read.'
const twice = 'Your text is kept here, and trying again never saves it twice.'
const changedSince =
  'This was saved before. What you changed since is not: change it in the sheet, then discard this form.'
