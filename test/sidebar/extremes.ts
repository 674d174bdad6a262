import type { RepPage, TeamPage } from '../../src/bridge/calls.ts'
import { aRep, aTeam, line, standing } from './pages.ts'

const noWork = { reps: 0, oneToOnes: 0, checkIns: 0, answered: 0, observed: 0, recognised: 0 }

const emptyTeam: TeamPage = aTeam({
  attainment: null,
  actual: 0,
  target: null,
  asOf: null,
  reps: [],
  due: [],
  dealOfTheMonth: null,
  managerWork: noWork,
  unanswered: [],
  problems: '',
  room: '',
})

const emptyRep: RepPage = aRep({
  standing: {
    ...standing('Dana Levy', null, null),
    scores: { Quantity: null, Direction: null, Quality: null },
  },
  manager: '',
  restsOn: 'Quality is unknown: nothing was observed yet.',
  trail: [],
  lines: [],
  due: [],
  lastOneToOne: null,
  lastCheckIn: null,
  conversations: [],
  dealOfTheMonth: null,
})

/** A team and a rep of whom nothing is known yet. */
export const empty = { team: emptyTeam, rep: emptyRep }

const unbroken = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft'
export const rough = `${unbroken} "O'Neil" 😀 =1+1 <script>window.ran = true</script> שלום עולם`
const story = 'Asking well takes time. '.repeat(209).slice(0, 5000)

const team = aTeam()
const longTeam: TeamPage = aTeam({
  room: 'The Scores tab is about to run out of rows, and will then show #REF!. Choose Extensions > Top Right > Set up the tabs: it adds some.',
  reps: Array.from({ length: 40 }, (_, at) => standing(`${rough} ${at}`, (at % 9) / 5, (at % 7) / 7)),
  due: team.due.map((due) => ({ ...due, rep: rough })),
  unanswered: team.unanswered.map((checkIn) => ({ ...checkIn, rep: rough, blocker: rough, focus: story })),
  dealOfTheMonth: { rep: rough, customer: rough, value: 12_345_678.9, story: rough },
})

const longRep: RepPage = aRep({
  rep: rough,
  manager: rough,
  lines: [line('plan-1', { activity: rough, direction: rough, quality: rough })],
  lastOneToOne: { date: aRep().today, commitments: `${rough}\n${unbroken}`, next: null },
  conversations: [{ kind: 'win', date: aRep().today, title: rough, text: story }],
  dealOfTheMonth: { rep: rough, customer: rough },
})

/** Names and notes that try to break the page. */
export const longNames = { team: longTeam, rep: longRep }
