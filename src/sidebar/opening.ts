import type { RepPage } from '../bridge/calls.ts'
import { unpackScreen } from '../bridge/unpack.ts'
import type { Month } from '../qdq/days.ts'
import { explain } from './explain.ts'
import { neverNowhere, toHeading } from './focus.ts'
import type { FormKind } from './forms/form.ts'
import { type Drafts, formKinds, type RepForm } from './forms/forms.ts'
import { opened } from './forms/opened.ts'
import { ask } from './server.ts'
import { keyOf, type OpenForm, repPage, type Wish } from './state.ts'
import { patiently, type Store } from './store.ts'

/** For so long a form takes its day and its figures from what is shown: a sidebar may stand open over a weekend. */
const longFresh = 30 * 60_000

/** Opening screens and forms. */
export function opening(store: Store) {
  const { get, set } = store

  /** Asks for a screen. What is shown of the same screen stays until the answer comes. */
  async function load(wish: Wish): Promise<void> {
    const { answer } = get()
    set({ wish, waiting: true, failure: undefined, answer: answer?.ok ? answer : undefined })
    try {
      const answer = await patiently(store, callFor(wish))
      if (get().wish !== wish) return
      set({ answer: unpackScreen(answer), came: Date.now(), waiting: false })
      // The form that was wished for, where a rep is there now.
      const { goal } = get()
      if (goal) openForm(goal)
    } catch (error) {
      if (get().wish === wish) set({ waiting: false, failure: explain(error) })
    }
    neverNowhere()
  }

  function go(wish: Wish, goal?: RepForm): void {
    set({ goal, shown: undefined, answer: undefined, done: undefined, away: undefined })
    void load(wish)
    toHeading()
  }

  function rep(name: string, goal?: RepForm, month: Month | '' = ''): void {
    go({ call: 'openRep', rep: name, month }, goal)
  }

  function openForm(kind: RepForm): void {
    const page = repPage(get())
    if (!page) return
    const { wish, came = 0 } = get()
    // Not by openStart: the row of another rep may be selected by now.
    if (Date.now() - came > longFresh) rep(page.rep, kind, 'month' in wish ? wish.month : '')
    else show(kind, page)
  }

  function show(kind: RepForm, page: RepPage): void {
    const key = keyOf(kind, page.rep)
    const form = formFor(kind, page, get().forms[key])
    set({
      goal: undefined,
      shown: kind,
      done: undefined,
      away: undefined,
      forms: { ...get().forms, [key]: form },
    })
    toHeading()
  }

  return {
    openForm,
    again: () => void load(get().wish),
    team: () => go({ call: 'openTeam' }),
    rep,
    /** Back from a form to its rep; what is typed is kept. */
    back: () => {
      set({ shown: undefined })
      toHeading()
    },
  }
}

const callFor = (wish: Wish) =>
  wish.call === 'openRep' ? ask('openRep', wish.rep, wish.month) : ask(wish.call)

function formFor<K extends RepForm>(kind: K, page: RepPage, open?: OpenForm): OpenForm<K> {
  const { start, resume }: FormKind<Drafts[K]> = formKinds[kind]
  return opened(
    kind,
    page.rep,
    () => start(page),
    resume && ((draft) => resume(draft, page)),
    open as OpenForm<K>,
  )
}
