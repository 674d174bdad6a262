import { nameKey } from '../../qdq/names.ts'

/** How a month went, each from 0 to 1 and more: how much of the plan, with whom, how well, how much of the target. */
export type SampleMonth = { quantity: number; direction: number; quality: number; results: number }

export type SampleRep = {
  name: string
  work: 'new business' | 'accounts'
  target: number
  /** The oldest month first, the present one last; who has fewer started later. */
  months: readonly SampleMonth[]
  /** How many months ago somebody observed: 0 is the present one. */
  observed: readonly number[]
  ratesOneself: boolean
}

export const sampleManager = 'Sam (sample)'
const everyMonth = [5, 4, 3, 2, 1, 0]

const month = (quantity: number, direction: number, quality: number, results: number): SampleMonth => ({
  quantity: quantity / 100,
  direction: direction / 100,
  quality: quality / 100,
  results: results / 100,
})

/** Six months of a team. Ana works herself up; Ben lives on old customers until they run dry. */
export const sampleReps: readonly SampleRep[] = [
  {
    name: 'Ana (sample)',
    work: 'new business',
    target: 32_000,
    // Bottom left, then bottom right, then top right.
    months: [
      month(45, 62, 70, 58),
      month(61, 70, 70, 66),
      month(86, 87, 80, 74),
      month(91, 89, 85, 90),
      month(95, 93, 90, 112),
      month(97, 96, 95, 138),
    ],
    observed: everyMonth,
    ratesOneself: true,
  },
  {
    name: 'Ben (sample)',
    work: 'accounts',
    target: 45_000,
    // Top left for long; now the results follow the activity down.
    months: [
      month(63, 75, 85, 129),
      month(59, 73, 85, 124),
      month(56, 70, 80, 117),
      month(52, 68, 80, 109),
      month(48, 64, 80, 102),
      month(46, 60, 80, 83),
    ],
    observed: [4, 2, 1],
    ratesOneself: false,
  },
  {
    name: 'Chloe (sample)',
    work: 'accounts',
    target: 40_000,
    months: [
      month(90, 91, 85, 103),
      month(93, 88, 85, 108),
      month(88, 90, 90, 101),
      month(95, 92, 90, 112),
      month(92, 94, 90, 112),
      month(94, 92, 90, 119),
    ],
    observed: [5, 3, 1],
    ratesOneself: false,
  },
  {
    name: 'Dev (sample)',
    work: 'new business',
    target: 24_000,
    // New: the activity is right, the results are on their way.
    months: [month(72, 78, 70, 22), month(89, 86, 80, 51), month(95, 90, 85, 72)],
    observed: [2, 1, 0],
    ratesOneself: true,
  },
  {
    name: 'Elif (sample)',
    work: 'accounts',
    target: 38_000,
    // Much activity with the people who buy anyway.
    months: [
      month(90, 85, 85, 104),
      month(92, 74, 85, 108),
      month(94, 66, 85, 111),
      month(96, 58, 85, 116),
      month(97, 52, 90, 119),
      month(98, 50, 90, 121),
    ],
    observed: [4, 2],
    ratesOneself: false,
  },
  {
    name: 'Farid (sample)',
    work: 'new business',
    target: 30_000,
    // More calls than anyone, and no customer feels meant: a surplus never makes up for a lack.
    months: [
      month(104, 84, 50, 82),
      month(108, 86, 50, 76),
      month(112, 85, 45, 71),
      month(110, 87, 45, 69),
      month(115, 88, 45, 66),
      month(118, 88, 45, 64),
    ],
    observed: [5, 3, 1, 0],
    ratesOneself: true,
  },
  {
    name: 'Grace (sample)',
    work: 'accounts',
    target: 36_000,
    months: [
      month(84, 86, 80, 96),
      month(86, 88, 80, 99),
      month(87, 86, 80, 103),
      month(90, 89, 80, 101),
      month(91, 88, 80, 106),
      month(90, 90, 80, 104),
    ],
    observed: [],
    ratesOneself: true,
  },
  {
    name: 'Hugo (sample)',
    work: 'new business',
    target: 28_000,
    // Nobody has seen how he works, so his score is provisional.
    months: [
      month(70, 80, 0, 75),
      month(78, 82, 0, 71),
      month(85, 84, 0, 78),
      month(88, 86, 0, 80),
      month(90, 88, 0, 84),
      month(92, 88, 0, 86),
    ],
    observed: [],
    ratesOneself: false,
  },
]

const sampleNames = new Set(sampleReps.map(({ name }) => nameKey(name)))

/** Whether a cell names a rep of the sample team. */
export const isSampleRep = (cell: unknown) => typeof cell === 'string' && sampleNames.has(nameKey(cell))
