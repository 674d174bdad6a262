import type {
  Due,
  MonthPlace,
  PlanLineView,
  RepPage,
  RepStanding,
  TeamPage,
  TeamRep,
} from '../../src/bridge/calls.ts'
import type { Day, Month } from '../../src/qdq/days.ts'
import { quadrantOf } from '../../src/qdq/quadrant.ts'

const targets = { resultsTarget: 1, activityTarget: 0.8 }
const today = '2026-11-18' as Day
const month = '2026-11' as Month

/** A rep as on the team's screen and on their own. */
export function standing(
  name: string,
  results: number | null,
  activity: number | null,
): TeamRep & RepStanding {
  const known = results !== null && activity !== null
  const quadrant = known ? (quadrantOf(results, activity, targets) ?? null) : null
  const missing = known ? '' : 'No plan line with a quantity this month.'
  return {
    name,
    results,
    activity,
    quadrant,
    weakest: known ? 'Direction' : null,
    provisional: false,
    missing,
    advice: missing || 'Keep going; check Quality and Direction.',
  }
}

export const line = (key: string, change: Partial<PlanLineView> = {}): PlanLineView => ({
  key,
  activity: 'Phone calls',
  quantity: 25,
  per: 'week',
  planned: 107.1,
  done: 40,
  rightPeople: 22,
  direction: 'Sales managers in ideal clients',
  quality: 'Research first; a purpose ready',
  weight: 1,
  ...change,
})

const due = (rep: string, what: Due['what'], say: string): Due => ({ rep, what, days: 12, say })

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
  inQuadrant: { 'Top right': 2, 'Top left': 1, 'Bottom right': 1, 'Bottom left': 1 },
  reps: [
    standing('Ana Souza', 1.2, 0.92),
    standing('Ben Okafor', 1.05, 0.85),
    standing('Chen Wei', 1.4, 0.5),
    standing('Dana Levy', 0.7, 0.9),
    { ...standing('Eli Novak', 0.4, 0.3), provisional: true },
    standing('Fay Quinn', 0.9, null),
  ],
  due: [
    due('Fay Quinn', 'plan', 'No plan for November yet'),
    due('Eli Novak', '1:1', '1:1 last held 43 days ago, due every 31'),
    due('Chen Wei', 'check-in', 'Last check-in 9 days ago, due every 7'),
    due('Dana Levy', 'observation', 'Never observed'),
    due('Ben Okafor', 'recognition', 'Last recognised 60 days ago, due every 31'),
  ],
  dealOfTheMonth: {
    rep: 'Ana Souza',
    customer: 'Northwind',
    value: 48_000,
    story: 'Two years of asking well.',
  },
  managerWork: { reps: 6, oneToOnes: 3, checkIns: 8, answered: 6, observed: 2, recognised: 1 },
  unanswered: [
    {
      id: 'checkin-1',
      rep: 'Dana Levy',
      date: '2026-11-16' as Day,
      onTrack: 'no',
      blocker: 'Two buyers are on leave.',
      focus: 'Three first meetings',
      lines: 'Phone calls: 40 of 107\nFirst meetings: 2 of 6',
      reply: '',
    },
  ],
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
  return {
    ok: true,
    screen: 'rep',
    today,
    month,
    asOf: today,
    targets,
    rep,
    manager: 'Mia Berg',
    names: ['Ana Souza', 'Ben Okafor', 'Chen Wei', rep, 'Eli Novak'],
    countedIn: 'Plan',
    ratingScale: 5,
    standing: {
      ...standing(rep, 0.7, 0.55),
      scores: { Quantity: 0.86, Direction: 0.55, Quality: 0.75 },
      basis: 'observed',
    },
    ratedTimes: 3,
    share: 0.6,
    lift: '27 more Phone calls with the right people would bring Direction to 80 %; more calls alone would not.',
    trail: [
      place('2026-06', 1.1, 0.4),
      place('2026-07', 0.9, 0.5),
      place('2026-08', 0.6, 0.6),
      place('2026-09', 0.65, 0.85),
      place('2026-10', 0.8, 0.9),
      place('2026-11', 0.7, 0.55),
    ],
    lines: [
      line('plan-1'),
      line('plan-2', {
        activity: 'First meetings',
        quantity: 6,
        per: 'month',
        planned: 6,
        done: null,
        rightPeople: null,
      }),
    ],
    nextMonth: '2026-12' as Month,
    nextLines: [],
    due: [due(rep, 'observation', 'Never observed')],
    lastOneToOne: {
      date: '2026-10-20' as Day,
      commitments: '- Ask three customers for a referral\n- Book two first meetings a week',
      next: '2026-11-20' as Day,
    },
    suggestedNext: '2026-12-18' as Day,
    lastCheckIn: {
      id: 'checkin-1',
      rep,
      date: '2026-11-11' as Day,
      onTrack: 'yes',
      blocker: '',
      focus: 'Three first meetings',
      lines: 'Phone calls: 30 of 107',
      reply: 'Good. Call the two who were on leave.',
    },
    conversations: [
      { kind: 'check-in', date: '2026-11-11' as Day, title: 'On track', text: 'Three first meetings' },
      { kind: 'win', date: '2026-11-03' as Day, title: 'New deal: Contoso', text: 'A referral led to it.' },
      {
        kind: '1:1',
        date: '2026-10-20' as Day,
        title: 'Activity 90 %',
        text: 'Ask three customers for a referral',
      },
    ],
    dealOfTheMonth: { rep: 'Ana Souza', customer: 'Northwind' },
    ...change,
  }
}
