import { isBlank } from '../../tabs/cells.ts'
import { type Columns, columnsOf } from '../../tabs/columns.ts'
import type { HeaderOf, Tab } from '../../tabs/schema.ts'
import { type NewRow, type Run, runsOf, writeRows } from '../../tabs/writeRows.ts'
import { isFilledByFormula } from '../filledByFormula.ts'
import type { Report } from '../report.ts'
import type { Sheets } from '../sheets.ts'
import { refuseInTheWay } from './sampleInTheWay.ts'
import { isSampleRep } from './sampleStory.ts'

/**
 * How rows are added below the last one of ours, unless the tab has sample rows already: one write for each run of our
 * columns. Where a user's own column parts ours, who it is comes first, so that what broke off in between is found and
 * completed.
 */
export function adding<T extends Tab>(
  sheets: Sheets,
  tab: T,
  rows: NewRow<T>[],
  report: Report,
): (() => void)[] {
  const sheet = sheets.find(tab)
  if (!sheet) return []
  const range = sheet.getDataRange()
  const cells: unknown[][] = range.getValues()
  const at = columnsOf(cells[0] ?? [], tab)
  const runs = runsOf<HeaderOf<T>>(at).sort((one, other) => Number(hasRep(other)) - Number(hasRep(one)))
  const { first, missing } = placeOf(cells, at, runs, rows.length)
  const filled = missing.filter(({ headers }) => headers.some((header) => rows.some((row) => header in row)))
  if (filled.length === 0) return []
  if (isFilledByFormula(range.getFormulas(), tab, at)) {
    report.says(`${tab.name} is filled by a formula, so nothing was written there.`)
    return []
  }
  refuseInTheWay(sheet, tab, at, first, rows)
  return filled.map(({ headers }) => () => {
    const others = Object.keys(at).filter((header) => !(headers as string[]).includes(header))
    const alone = Object.fromEntries(others.map((header) => [header, -1]))
    writeRows(sheet, { ...at, ...alone }, first, rows)
  })
}

/** The number of the first row to write, and the runs that are not there yet. */
function placeOf<Header extends string>(
  cells: readonly unknown[][],
  at: Columns<Header>,
  runs: Run<Header>[],
  count: number,
): { first: number; missing: Run<Header>[] } {
  const places: Record<string, number> = at
  const isFree = (row: number, { headers }: Run<Header>) =>
    headers.every((header) => isBlank(cells[row]?.[at[header]]))
  const standing = cells.flatMap((row, index) => (isSampleRep(row[places.Rep ?? -1]) ? [index] : []))
  const used = cells.map((_, row) => runs.some((run) => !isFree(row, run))).lastIndexOf(true)
  const [first = used + 1] = standing
  const isWhole = standing.length === count && standing.every((row, index) => row === first + index)
  const missing = runs.filter(
    (run) => standing.length === 0 || (isWhole && standing.every((row) => isFree(row, run))),
  )
  return { first: first + 1, missing }
}

const hasRep = ({ headers }: { headers: readonly string[] }) => headers.includes('Rep')
