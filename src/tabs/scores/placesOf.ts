import type { MonthMet } from '../rows/days.ts'
import type { Name } from '../rows/roster.ts'
import type { Rows } from '../rows/rows.ts'
import type { Tab } from '../schema.ts'
import { none } from './none.ts'
import type { Places } from './places.ts'
import type { Reading } from './reading.ts'

/** Whether a rep and month that nobody met before gets a place, or is only looked for. */
type Finding = { places: Places; begins: boolean }

/**
 * Tells where the rows of a tab count: the place of their rep and month, from these and the index of the row. It is
 * `none` where there is no such place, and while the month has not begun.
 */
export function placesOf(rows: Rows<Tab>, reading: Reading, { places, begins }: Finding) {
  const meet = reading.roster.meetingsIn()
  const find = (name: Name, month: MonthMet, index: number) => {
    const rep = name.rep ?? meet(name, (problem, mend) => rows.note(index, 'Rep', problem, mend))
    if (month.share !== undefined) return places.of(rep.number, month.number, begins)
    // A rep is known by a target that was typed ahead.
    reading.laterRows = true
    return none
  }
  let [lastName, lastMonth, last]: [Name?, MonthMet?, number?] = []
  return (name: Name, month: MonthMet, index: number): number => {
    if (last === undefined || name !== lastName || month !== lastMonth) {
      last = find(name, month, index)
      lastName = name
      lastMonth = month
    }
    return last
  }
}
