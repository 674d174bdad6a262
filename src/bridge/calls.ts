import type { Dimension } from '../qdq/activityScore.ts'
import type { Day, Month } from '../qdq/days.ts'
import type { Due } from '../qdq/due.ts'
import type { Prepared } from '../qdq/prepared.ts'
import type { Quadrant } from '../qdq/quadrant.ts'
import type { Period } from '../qdq/quantity.ts'
import type { Targets } from '../qdq/targets.ts'
import type { PackedQuadrant, PackedScreen } from './packed.ts'

export type { Due, DueWhat } from '../qdq/due.ts'

/**
 * What the page may ask of the spreadsheet. Answers are plain: text, numbers, booleans, lists; null is unknown. Scores,
 * attainment and targets are fractions (0.8 is 80 %), sums are as typed in Results, ratings as on the scale. A Date
 * anywhere in an answer would lose all of it without an error, so days cross as 2026-03-12. What grows with the team
 * crosses packed (packed.ts). Forms cross as they were typed, and are checked on the server (forms.ts), so their
 * parameter is unknown there.
 */
export type Calls = {
  /** The rep of the selected row, else the team. */
  openStart(): PackedScreen
  openTeam(): PackedScreen
  /** About a month, where one is asked for: the present one, or the one before. */
  openRep(rep: string, month: Month | ''): PackedScreen
  /** All months, for the large quadrant. */
  openQuadrant(): PackedQuadrant | Refused
  saveOneToOne(form: unknown): SaveAnswer
  saveCheckIn(form: unknown): SaveAnswer
  saveObservation(form: unknown): SaveAnswer
  saveWin(form: unknown): SaveAnswer
  saveReply(form: unknown): SaveAnswer
}

/** What could be foreseen: not an error, but something to do. */
export type Refused = { ok: false; code: RefusedCode; say: string }
/** What is missing: the tabs, a column, rows to score, or a rep of that name. */
export type RefusedCode = 'not set up' | 'missing column' | 'no rows' | 'no rep'

/** What a screen of the sidebar is opened with, once unpacked. */
export type ScreenAnswer = TeamPage | RepPage | Refused
/** What the large quadrant is opened with, once unpacked. */
export type QuadrantAnswer = QuadrantPage | Refused

/** Where a rep stood in a month. */
export type MonthPlace = {
  month: Month
  results: number | null
  activity: number | null
  quadrant: Quadrant | null
  provisional: boolean
}

type RepPlace = Omit<MonthPlace, 'month'> & { name: string }

/** Where one of the team stands in the month that is shown. */
export type TeamRep = RepPlace & {
  weakest: Dimension | null
  /** What is missing, where the quadrant is unknown; else blank. */
  missing: string
}

/** Where a rep stands, on a screen of their own. */
export type RepStanding = Omit<TeamRep, 'missing'> & {
  /** What to do; where the quadrant is unknown, what is missing. */
  advice: string
}

/** The team's screen. */
export type TeamPage = {
  ok: true
  screen: 'team'
  today: Day
  month: Month
  /** The day up to which the month is compared, where it is in progress. */
  asOf: Day | null
  targets: Targets
  attainment: number | null
  actual: number
  /** So far, where the month is in progress; null where nobody has one. */
  target: number | null
  /** In the order of Scores. */
  reps: TeamRep[]
  due: Due[]
  dealOfTheMonth: { rep: string; customer: string; value: number | null; story: string } | null
  /** The manager's own work this month, of the active reps. */
  managerWork: {
    reps: number
    oneToOnes: number
    checkIns: number
    answered: number
    observed: number
    recognised: number
  }
  /** Check-ins that wait for an answer, the oldest first. */
  unanswered: CheckInView[]
  /** What is wrong with the file, in sentences; blank where nothing is. */
  problems: string
  /** Which tab is about to run out of rows, and what to do; blank where none is. */
  room: string
}

/** A check-in as a screen shows it; what was left blank is ''. */
export type CheckInView = {
  id: string
  rep: string
  date: Day
  onTrack: string
  blocker: string
  focus: string
  lines: string
  reply: string
}

/** A plan line as a screen shows it; where Activity counts, with what was counted for it. */
export type PlanLineView = {
  /** Names the line to saveCheckIn. */
  key: string
  activity: string
  quantity: number | null
  per: Period
  /** For the whole month. */
  planned: number
  done: number | null
  rightPeople: number | null
  direction: string
  quality: string
  weight: number
}

/** A rep's screen, and what its forms begin with. */
export type RepPage = {
  ok: true
  screen: 'rep'
  today: Day
  month: Month
  /** Of the present month and the one before, the one that is not shown; null where there is nothing of it. */
  otherMonth: Month | null
  asOf: Day | null
  targets: Targets
  rep: string
  manager: string
  /** Everyone active, to go on to. */
  names: string[]
  /** Done and Right people come from Plan, or from rows of Activity (then a check-in does not write them). */
  countedIn: 'Plan' | 'Activity'
  ratingScale: number
  standing: RepStanding & { scores: Record<Dimension, number | null> }
  /** What Quality rests on, in a sentence. */
  restsOn: string
  /** What to know before a 1:1. */
  prepared: Prepared
  /** How much of the month's plan is due by the working days gone by, 0 to 1. */
  share: number
  /** What would lift the activity score, in one sentence with numbers. */
  lift: string
  /** The last months, as many as a trail goes back; the oldest first. */
  trail: MonthPlace[]
  lines: PlanLineView[]
  /** How many cells of the rep's rows in Plan were left out or doubtful, and where; blank where none was. */
  problems: string
  nextMonth: Month
  /** Which of the two a 1:1 plans: the month that is shown while it has no plan and is not over. */
  monthToPlan: Month
  /** Lines that next month has already. */
  nextLines: PlanLineView[]
  due: Due[]
  lastOneToOne: { date: Day; commitments: string; next: Day | null } | null
  suggestedNext: Day
  lastCheckIn: CheckInView | null
  /** The last conversations of every kind, the newest first. */
  conversations: {
    kind: '1:1' | 'check-in' | 'observation' | 'win'
    date: Day
    title: string
    text: string
  }[]
  /** The rep who has the deal of the month now; null: nobody. */
  dealOfTheMonth: { rep: string; customer: string } | null
}

/** The large quadrant: everyone who has a row in Scores, month by month. */
export type QuadrantPage = {
  ok: true
  targets: Targets
  /** The oldest first. */
  months: { month: Month; reps: RepPlace[] }[]
}

/** What becomes of a form. */
export type SaveAnswer = Saved | NotSaved

/** Saved, now or by an earlier try with the same id; `say` tells what was written where. */
export type Saved = { ok: true; again: boolean; say: string }

/** Not saved; `fields` says beside which field what is wrong, by its path such as nextLines.0.quantity. */
export type NotSaved = {
  ok: false
  code:
    | 'fields'
    | 'missing tab'
    | 'missing column'
    | 'not allowed'
    | 'busy'
    | 'filled by a formula'
    | 'deal of the month'
    | 'not found'
  say: string
  fields: Record<string, string>
}
