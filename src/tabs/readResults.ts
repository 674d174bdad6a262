import { blank } from '../qdq/means.ts'
import { Places } from './places.ts'
import type { Reading } from './reading.ts'
import type { resultsTab } from './resultsTab.ts'
import type { Table } from './table.ts'

/** Takes the rows of Results in. */
export function readResults(table: Table<typeof resultsTab>, reading: Reading): void {
  const { repMonths, roster, days } = reading
  const rows = reading.rowsOf(table)
  const places = new Places(rows, reading, { pairs: repMonths.pairs, begins: true, dated: 'month' })
  const once = new Float64Array(rows.bad.length).fill(1)
  while (rows.next()) {
    const months = rows.months('Month', days)
    const names = rows.names('Rep', roster.names)
    const targets = rows.amounts('Target', blank)
    const actuals = rows.signedAmounts('Actual', blank)
    const at = places.of(names, months)
    repMonths.makeRoom()
    repMonths.targets.add(at, targets, once, rows.count)
    repMonths.actuals.add(at, actuals, once, rows.count)
  }
}
