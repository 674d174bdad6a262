import type { OneToOneForm } from '../bridge/forms.ts'
import { nameKey } from '../qdq/names.ts'
import { makeRows } from '../tabs/makeRoom.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import { scoreBook, todayIn } from './book.ts'
import type { Ledger } from './ledger.ts'

// Set up leaves room for 5,000; a spill that outgrows its tab is an error.
const nearlyFull = 4000
const rowsAhead = 1000

/** The scores of the form's rep and month as they stand; blank where something they rest on is missing. */
export function scoresThen({ rep, month }: OneToOneForm, ledger: Ledger) {
  const calendar = ledger.calendar()
  const { rows, missing } = scoreBook(ledger.read, calendar, todayIn(calendar))
  keepRoom(ledger, rows.length)
  const key = nameKey(rep)
  const row = rows.find((each) => each.month === month && nameKey(each.rep) === key)
  if (!row || missing.length > 0) return {}
  const { quantity, direction, quality, activity, results, quadrant } = row
  return {
    Quantity: quantity ?? '',
    Direction: direction ?? '',
    Quality: quality ?? '',
    Activity: activity ?? '',
    Results: results ?? '',
    Quadrant: quadrant ?? '',
  }
}

/** A 1:1 begins a new month in Plan, and so a row in Scores. */
function keepRoom(ledger: Ledger, rows: number): void {
  const scores = rows > nearlyFull && ledger.sheet(scoresTab)
  if (scores) makeRows(scores, rows + rowsAhead)
}
