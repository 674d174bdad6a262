import { expect, test } from 'vitest'
import { effortFor, explore, long, reportOf, scenesOf } from './explore.ts'
import { kinds, officeFile, saves } from './office.ts'

const who = ['for the same rep', 'for different reps', 'the very same form'] as const
const pairs = kinds.flatMap((one, at) =>
  kinds
    .slice(at)
    .flatMap((other) =>
      who
        .filter((each) => each !== 'the very same form' || one === other)
        .map((each) => [one, other, each] as const),
    ),
)

const snapshot = officeFile()

test.each(scenesOf(pairs, 10))(
  'a %s and a %s at once, %s, end as one after the other',
  async (one, other, relation) => {
    const first = saves[one]('Rep 2', 'first')
    const second =
      relation === 'the very same form'
        ? first
        : saves[other](relation === 'for the same rep' ? 'Rep 2' : 'Rep 3', 'the second')
    const scene = { name: `${one} and ${other}`, snapshot: await snapshot, saves: [first, second] }
    let schedules = 0
    for (const isSeenAtOnce of [false, true]) {
      const found = explore(scene, { ...effortFor(1, 3), isSeenAtOnce })
      expect(reportOf(found, scene.name)).toEqual([])
      schedules += found.schedules
    }
    if (process.env.CROWDS_RUNS) console.log(`${one}, ${other}, ${relation}: ${schedules} schedules`)
  },
  long,
)
