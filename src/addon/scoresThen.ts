import type { OneToOneForm } from '../bridge/forms.ts'
import { nameKey } from '../qdq/names.ts'
import { scoreBook, todayIn } from './book.ts'
import type { Ledger } from './ledger.ts'

/** The scores of the form's rep and month as they stand; blank where something they rest on is missing. */
export function scoresThen({ rep, month }: OneToOneForm, ledger: Ledger) {
  const calendar = ledger.calendar()
  const { rows, missing } = scoreBook(ledger.read, calendar, todayIn(calendar))
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
