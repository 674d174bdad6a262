import type {
  CheckInView,
  MonthPlace,
  PlanLineView,
  RepPage,
  RepStanding,
  TeamPage,
  TeamRep,
} from '../../src/bridge/calls.ts'
import { adviceOn } from '../../src/qdq/advice.ts'
import { shareDue } from '../../src/qdq/asOf.ts'
import type { Day, Month } from '../../src/qdq/days.ts'
import { dueOn, type Followed } from '../../src/qdq/due.ts'
import { directionOf, quantityOf } from '../../src/qdq/further.ts'
import { lift } from '../../src/qdq/lift.ts'
import { prepared } from '../../src/qdq/prepared.ts'
import { quadrantOf } from '../../src/qdq/quadrant.ts'
import { unknownStanding } from '../../src/qdq/standing.ts'

const targets = { resultsTarget: 1, activityTarget: 0.8 }
const today = '2026-11-18' as Day
const month = '2026-11' as Month

/** A rep as on the team's screen and on their own. */
export function standing(
  name: string,
  results: number | null,
  activity: number | null,
): TeamRep & RepStanding {
  const known = { results: results ?? undefined, activity: activity ?? undefined }
  const quadrant = quadrantOf(known.results, known.activity, targets)
  const weakest = quadrant && 'Direction'
  const advice = adviceOn({ ...unknownStanding, ...known, quantity: known.activity, quadrant, weakest })
  return {
    name,
    results,
    activity,
    quadrant: quadrant ?? null,
    weakest: weakest ?? null,
    provisional: false,
    missing: quadrant ? '' : advice,
    advice,
  }
}

export const line = (key: string, change: Partial<PlanLineView> = {}): PlanLineView => ({
  key,
  activity: 'Phone calls',
  quantity: 11,
  per: 'week',
  planned: 47.1,
  done: 32,
  rightPeople: 22,
  direction: 'Sales managers in ideal clients',
  quality: 'Research first; a purpose ready',
  weight: 1,
  ...change,
})

/** A rep with a plan who was spoken to of late, and what differs. */
const followed = (rep: string, last: Partial<Followed['last']>, plannedIn = [month]): Followed => ({
  rep,
  plannedIn: new Set(plannedIn),
  last: {
    '1:1': '2026-10-20' as Day,
    'check-in': '2026-11-16' as Day,
    observation: '2026-11-05' as Day,
    recognition: '2026-11-03' as Day,
    ...last,
  },
})
const every = { '1:1': 31, 'check-in': 7, observation: 31, recognition: 31 }
const observedLast = { observation: '2026-10-15' as Day }

// Where Dana stands, on both screens.
const attained = 0.7
const share = shareDue(month, today) ?? 0
const lines = [
  line('plan-1', { weight: 4 }),
  line('plan-2', {
    activity: 'First meetings',
    quantity: 6,
    per: 'month',
    planned: 6,
    done: null,
    rightPeople: null,
  }),
]
const soFar = lines.map((each) => ({ ...each, planned: each.planned * share, done: each.done ?? 0 }))
const scores = {
  Quantity: quantityOf(soFar) ?? null,
  Direction: directionOf(soFar) ?? null,
  Quality: 0.86,
}
const activity = scores.Direction

const lastCheckIn: CheckInView = {
  id: 'checkin-1',
  rep: 'Dana Levy',
  date: '2026-11-16' as Day,
  onTrack: 'no',
  blocker: 'Two buyers are on leave.',
  focus: 'Three first meetings',
  lines: 'Phone calls: 32 of 47\nFirst meetings: 0 of 6',
  reply: '',
}

export const aTeam = (change: Partial<TeamPage> = {}): TeamPage => ({
  ok: true,
  screen: 'team',
  today,
  month,
  asOf: today,
  targets,
  attainment: 0.93,
  actual: 186_400,
  target: 200_000,
  reps: [
    standing('Ana Souza', 1.2, 0.92),
    standing('Ben Okafor', 1.05, 0.85),
    standing('Chen Wei', 1.4, 0.5),
    standing('Dana Levy', attained, activity),
    { ...standing('Eli Novak', 0.6, 0.9), provisional: true },
    standing('Fay Quinn', 0.9, null),
  ],
  due: dueOn(
    today,
    [
      followed('Fay Quinn', {}, []),
      followed('Eli Novak', { '1:1': '2026-10-06' as Day }),
      followed('Chen Wei', { 'check-in': '2026-11-09' as Day }),
      followed('Dana Levy', observedLast),
      followed('Ben Okafor', { recognition: '2026-09-19' as Day }),
    ],
    every,
  ),
  dealOfTheMonth: {
    rep: 'Ana Souza',
    customer: 'Northwind',
    value: 48_000,
    story: 'Two years of asking well.',
  },
  managerWork: { reps: 6, oneToOnes: 3, checkIns: 8, answered: 6, observed: 2, recognised: 1 },
  unanswered: [lastCheckIn],
  problems: '2 cells were left out or doubtful: see the Quadrant tab, from I20 on.',
  room: '',
  ...change,
})

const place = (of: string, results: number, activity: number): MonthPlace => ({
  month: of as Month,
  results,
  activity,
  quadrant: quadrantOf(results, activity, targets) ?? null,
  provisional: false,
})

export const aRep = (change: Partial<RepPage> = {}): RepPage => {
  const rep = change.rep ?? 'Dana Levy'
  const page = {
    ok: true,
    screen: 'rep',
    today,
    month,
    otherMonth: '2026-10' as Month,
    asOf: today,
    targets,
    rep,
    manager: 'Mia Berg',
    names: ['Ana Souza', 'Ben Okafor', 'Chen Wei', rep, 'Eli Novak'],
    countedIn: 'Plan',
    ratingScale: 5,
    standing: { ...standing(rep, attained, activity), scores },
    restsOn: 'Quality rests on 3 observations of an earlier month.',
    share,
    lift: lift({
      lines,
      share,
      quality: scores.Quality,
      ratingScale: 5,
      activityTarget: targets.activityTarget,
      countedIn: 'Plan',
    }),
    trail: [
      place('2026-06', 1.1, 0.4),
      place('2026-07', 0.9, 0.5),
      place('2026-08', 0.45, 0.55),
      place('2026-09', 0.65, 0.85),
      place('2026-10', 0.8, 0.9),
      place('2026-11', attained, activity ?? 0),
    ],
    lines,
    problems: '',
    nextMonth: '2026-12' as Month,
    nextLines: [],
    due: dueOn(today, [followed(rep, observedLast)], every),
    lastOneToOne: {
      date: '2026-10-20' as Day,
      commitments: '- Ask three customers for a referral\n- Book two first meetings a week',
      next: '2026-11-20' as Day,
    },
    suggestedNext: '2026-12-18' as Day,
    lastCheckIn: { ...lastCheckIn, rep },
    conversations: [
      {
        kind: 'check-in',
        date: lastCheckIn.date,
        title: 'Not on track',
        text: `${lastCheckIn.blocker}\n${lastCheckIn.focus}`,
      },
      { kind: 'win', date: '2026-11-03' as Day, title: 'new deal, Contoso', text: 'A referral led to it.' },
      {
        kind: '1:1',
        date: '2026-10-20' as Day,
        title: 'Bottom right',
        text: 'Ask three customers for a referral',
      },
    ],
    dealOfTheMonth: { rep: 'Ana Souza', customer: 'Northwind' },
    ...change,
  } satisfies Omit<RepPage, 'prepared' | 'monthToPlan'>
  const stands = { ...page.standing, month: page.month, isSoFar: page.asOf !== null }
  const monthToPlan = page.lines.length === 0 ? page.month : page.nextMonth
  return { prepared: prepared(stands, page.targets), monthToPlan, ...page }
}
