import * as v from 'valibot'
import { fates, focusKept, occasions, winKinds, yesNo } from '../qdq/choices.ts'
import { periods } from '../qdq/quantity.ts'
import { largestNumber } from '../qdq/targets.ts'

/** How much one field may hold; a cell takes 50,000 characters, and an apostrophe may have to go before them. */
const longestText = 40_000

const short = (name: string) =>
  v.maxLength<string, number, string>(longestText, `${name} is too long: at most 40,000 characters.`)
const text = (name: string) => v.optional(v.pipe(v.string(), short(name)), '')
const needed = (name: string) =>
  v.pipe(v.string(), v.trim(), v.minLength(1, `${name} is missing.`), short(name))
const number = (name: string, example = 12) =>
  v.nullable(
    v.pipe(
      v.number(`${name} is no number; type a number such as ${example}.`),
      v.minValue(0, `${name} is negative; type a number such as ${example}.`),
      v.maxValue(largestNumber, `${name} is too large.`),
    ),
  )

// Sheets has no days before 1900; a year typed in two digits is none either. What is no day comes back as another one.
const isPlausible = (typed: string) =>
  new Date(typed).toJSON()?.slice(0, 10) === typed && typed > '1950' && typed < '2200'

const aDay = (name: string) => v.pipe(v.string(), v.check(isPlausible, `${name} is no date; pick a day.`))
const aMonth = (name: string) =>
  v.pipe(
    v.string(),
    v.check((typed) => isPlausible(`${typed}-01`), `${name} is no month.`),
  )
const list = <Item extends v.GenericSchema>(item: Item, name: string) =>
  v.pipe(v.array(item), v.maxLength(100, `${name}: at most 100.`))
const optionalDay = (name: string) =>
  v.pipe(
    v.string(),
    v.check(
      (typed) => typed === '' || isPlausible(typed),
      `${name} is no date; pick a day, or leave it blank.`,
    ),
  )

/** A rating to type as an example: few scales end below it. */
const aRating = 3

/** An id that the page made up when the form was opened; saving it again with the same id writes nothing twice. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/, 'The form has no id; close it and open it again.'))

/** A plan line to commit to for the next month. */
export const plannedLine = v.object({
  activity: needed('Activity'),
  quantity: number('Quantity'),
  per: v.picklist(periods),
  direction: text('Direction'),
  quality: text('Quality'),
})

/** A 1:1, and the plan lines that the rep commits to in it. */
export const oneToOneForm = v.object({
  id,
  rep: needed('Rep'),
  date: aDay('Date'),
  /** The month that is spoken of. */
  month: aMonth('Month'),
  manager: text('Manager'),
  account: text("Rep's account"),
  lastCommitments: list(
    v.object({ text: text('Commitment'), fate: v.picklist(['', ...fates]) }),
    'Last commitments',
  ),
  learned: text('Learned from results'),
  commitments: text('Commitments'),
  comments: text('Manager comments'),
  next: optionalDay('Next 1:1'),
  /** Plan lines of `nextMonth`; empty: nothing is added to Plan. */
  nextMonth: aMonth('Next month'),
  nextLines: list(plannedLine, 'Plan lines'),
})

/** A check-in: what is done so far, and what is in the way. */
export const checkInForm = v.object({
  id,
  rep: needed('Rep'),
  date: aDay('Date'),
  month: aMonth('Month'),
  lines: list(
    v.object({
      /** Which plan line, as RepPage named it. */
      key: v.string(),
      activity: text('Activity'),
      /** So far this month; null: not told, the plan keeps what it says. */
      done: number('Done'),
      rightPeople: number('Right people'),
    }),
    'Lines',
  ),
  onTrack: v.picklist(['', ...yesNo]),
  blocker: text('Blocker'),
  lastFocusKept: v.picklist(['', ...focusKept]),
  focus: text('Focus for next week'),
})

/** An observation, with balanced feedback: neither what went well nor what to improve may be blank. A rating is null where nothing was rated. */
export const observationForm = v.object({
  id,
  rep: needed('Rep'),
  date: aDay('Date'),
  observer: text('Observer'),
  occasion: v.picklist(['', ...occasions]),
  customer: text('Customer'),
  objective: text('Objective'),
  skill: number('Skill', aRating),
  knowledge: number('Knowledge', aRating),
  enthusiasm: number('Enthusiasm', aRating),
  needsBased: number('Needs-based', aRating),
  repsView: text("Rep's view"),
  wentWell: needed('Went well'),
  toImprove: needed('To improve'),
  agreedAction: text('Agreed action'),
})

/** A win. Its value is null where nobody said. */
export const winForm = v.object({
  id,
  rep: needed('Rep'),
  date: aDay('Date'),
  kind: v.picklist(winKinds, 'Choose new deal or defended customer.'),
  customer: needed('Customer'),
  value: number('Value'),
  story: text('Story'),
  planLine: text('Plan line'),
  dealOfTheMonth: v.boolean(),
  /** Said yes to moving the deal of the month from another win. */
  moveDeal: v.boolean(),
})

/** The manager's answer to a check-in. */
export const replyForm = v.object({ id, checkInId: needed('Check-in'), reply: needed('Reply') })

export type PlannedLine = v.InferOutput<typeof plannedLine>
export type OneToOneForm = v.InferOutput<typeof oneToOneForm>
export type CheckInForm = v.InferOutput<typeof checkInForm>
export type ObservationForm = v.InferOutput<typeof observationForm>
export type WinForm = v.InferOutput<typeof winForm>
export type ReplyForm = v.InferOutput<typeof replyForm>
