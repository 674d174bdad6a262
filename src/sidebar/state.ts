import type { CheckInView, Refused, RepPage, TeamPage } from '../bridge/calls.ts'
import type { Month } from '../qdq/days.ts'
import type { Wrong } from './forms/form.ts'
import type { Drafts, Kind, RepForm } from './forms/forms.ts'
import { capital } from './parts/options.ts'

/** Which screen is asked for. */
export type Wish =
  | { call: 'openStart' }
  | { call: 'openTeam' }
  | { call: 'openRep'; rep: string; month: Month | '' }

/** A form that was opened: what is typed in it, and how its saving goes. */
export type OpenForm<K extends Kind = Kind> = {
  [P in K]: {
    kind: P
    /** The rep that it is about; of a reply, the check-in. */
    of: string
    draft: Drafts[P]
    /** The draft that an earlier try sent; that try may have been saved. */
    tried?: string
    /** The check-in that a reply is about. */
    about?: CheckInView
    /** The draft came from this browser's keeping. */
    restored: boolean
    /** Something was typed. */
    touched: boolean
    saving: boolean
    wrong: Wrong
    failure?: Failure
  }
}[K]

export type Failure = { say: string; retry: boolean }

export type Question = { say: string; yes: string; no: string; onYes: () => void }

/** All that the page knows. */
export type State = {
  wish: Wish
  /** What came last for the wish; before it, a skeleton is shown. */
  answer?: TeamPage | RepPage | Refused
  /** When it came. */
  came?: number
  waiting: boolean
  /** Something takes longer than usual. */
  slow?: boolean
  failure?: string
  /** The form to open once a rep is there. */
  goal?: RepForm
  /** The form that is shown in place of the screen. */
  shown?: RepForm
  forms: Record<string, OpenForm>
  /** The form whose save failed while it was not in sight. */
  away?: OpenForm
  /** What the last save did. */
  done?: string
  question?: Question
  /** This browser keeps no drafts. */
  forgetful?: boolean
}

/** What a form is called where it is not in sight. */
export const nameOf = ({ kind, of }: OpenForm) => capital(kind) + (kind === 'reply' ? '' : `: ${of}`)

/** The name of a reply's field, and of the button that opens it. */
export const replyTo = (checkInId: string) => `${checkInId}.reply`

export const keyOf = (kind: Kind, of: string) => `${kind}/${of}`

/** The rep's page that is shown, where it is one. */
export const repPage = ({ answer }: State): RepPage | undefined =>
  answer?.ok && answer.screen === 'rep' ? answer : undefined

/** The form that is shown, where one is. */
export function shownForm(state: State): OpenForm<RepForm> | undefined {
  const page = repPage(state)
  return page && state.shown && (state.forms[keyOf(state.shown, page.rep)] as OpenForm<RepForm> | undefined)
}
