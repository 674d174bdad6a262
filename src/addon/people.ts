import { type Month, monthAfter, monthOf } from '../qdq/days.ts'
import { nameKey, tidy } from '../qdq/names.ts'
import { textIn } from '../tabs/cells.ts'
import type { Rep } from '../tabs/rows/roster.ts'
import { openTable } from '../tabs/table.ts'
import { teamTab } from '../tabs/teamTab.ts'
import type { Book } from './book.ts'

// Without Team nobody says who has left; who had no row for so long is taken to have.
const monthsRemembered = 3

/** The active reps, in the order of Team; those who start later, too. */
export function activeReps({ scoring, rows, today }: Book): Rep[] {
  const { reps } = scoring.standings
  const hasTeam = reps.some(({ place }) => place !== undefined)
  const since = monthAfter(monthOf(today), -monthsRemembered)
  const recent = new Set(rows.filter(({ month }) => month >= since).map(({ rep }) => rep))
  return reps.filter((rep) => (hasTeam ? rep.place !== undefined && rep.active : recent.has(rep.shown)))
}

/** Whether a rep has started by a month. */
export const hasStarted = ({ start }: Rep, month: Month) => start === undefined || start <= month

/** Who holds the 1:1s with a rep, as Team has it; blank where it names nobody. */
export function managerOf(book: Book, rep: Rep): string {
  const { cells, at } = openTable(book.read(teamTab), teamTab)
  const row = cells.slice(1).find((each) => nameKey(textIn(each[at.Rep])) === rep.key)
  return tidy(textIn(row?.[at.Manager]))
}
