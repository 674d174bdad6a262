import type {
  CheckInForm,
  ObservationForm,
  OneToOneForm,
  PlannedLine,
  ReplyForm,
  WinForm,
} from '../../src/bridge/forms.ts'
import { monthBefore, todayIn } from './team.ts'

const { day, month } = todayIn()
let made = 0

/** An id as the page makes one up. */
const newId = () => `form-${String(++made).padStart(6, '0')}`

export const aPlannedLine = (differs: Partial<PlannedLine> = {}): PlannedLine => ({
  activity: 'Demos',
  quantity: 12,
  per: 'week',
  direction: 'Sales managers',
  quality: 'Prepared',
  ...differs,
})

export const aOneToOne = (differs: Partial<OneToOneForm> = {}): OneToOneForm => ({
  id: newId(),
  rep: 'Ana (sample)',
  date: day,
  month,
  manager: 'Sam (sample)',
  account: 'Calls done',
  lastCommitments: [
    { text: 'Ten calls', fate: 'done' },
    { text: 'One visit', fate: 'in progress' },
  ],
  learned: 'Offers within a day win',
  commitments: 'Six first meetings',
  comments: 'I come along',
  next: `${monthBefore(month, -1)}-10`,
  nextMonth: monthBefore(month, -1),
  nextLines: [aPlannedLine(), aPlannedLine({ activity: 'Visits', quantity: 4, per: 'month' })],
  ...differs,
})

export const aCheckIn = (differs: Partial<CheckInForm> = {}): CheckInForm => ({
  id: newId(),
  rep: 'Ana (sample)',
  date: day,
  month,
  lines: [],
  onTrack: 'no',
  blocker: 'Price list',
  lastFocusKept: 'partly',
  focus: 'Call more',
  ...differs,
})

export const anObservation = (differs: Partial<ObservationForm> = {}): ObservationForm => ({
  id: newId(),
  rep: 'Ana (sample)',
  date: day,
  observer: 'Sam (sample)',
  occasion: 'meeting',
  customer: 'Harbour Foods',
  objective: 'A second meeting',
  skill: 1,
  knowledge: 2,
  enthusiasm: 3,
  needsBased: null,
  repsView: 'Too fast',
  wentWell: 'Asked who decides',
  toImprove: 'Wait after the price',
  agreedAction: 'Three open questions',
  ...differs,
})

export const aWin = (differs: Partial<WinForm> = {}): WinForm => ({
  id: newId(),
  rep: 'Ana (sample)',
  date: day,
  kind: 'defended customer',
  customer: 'Harbour Foods',
  value: 1234.5,
  story: 'Met at the fair',
  planLine: 'Calls',
  dealOfTheMonth: false,
  moveDeal: false,
  ...differs,
})

export const aReply = (differs: Partial<ReplyForm> = {}): ReplyForm => ({
  id: newId(),
  checkInId: '',
  reply: 'You have it by noon',
  ...differs,
})
