import fc from 'fast-check'
import type { Case, RawCell, RawTable } from './cases.ts'
import { dayNear, settings } from './settingsTable.ts'
import { activity, observations, plan, results, team } from './tables.ts'
import * as value from './values.ts'

/** A messy spreadsheet, and the moment and the month it is looked at; `times` as many rows as a small one. */
export const messyCase = (times = 1): fc.Arbitrary<Case> =>
  value.world.chain((world) =>
    fc.record({
      now: fc.record({ day: dayNear(world), at: value.time }),
      month: fc.oneof(
        fc.constant<RawCell>(''),
        fc.constantFrom(...world.months).map((month): RawCell => ({ day: `${month}-01` })),
        fc.constantFrom<RawCell>(...world.months),
        dayNear(world).map((day): RawCell => ({ day, at: '23:30:00' })),
        dayNear(world) as fc.Arbitrary<RawCell>,
      ),
      settings: settings(world),
      team: fc.oneof(fc.constant<RawTable>(''), team(world), team(world)),
      plan: plan(world, times),
      activity: activity(world, times).filter((one) => one !== ''),
      results: results(world, times),
      observations: observations(world, times),
      scoresOrder: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 13 }),
      blankRowsAtTheEnd: value.mostly(fc.constantFrom(0, 0, 1, 5), fc.constant(3000), 100),
    }),
  )
