import type { Month } from '../qdq/days.ts'
import { nameKey } from '../qdq/names.ts'
import { textIn } from '../tabs/cells.ts'
import { planTab } from '../tabs/planTab.ts'
import type { Problem } from '../tabs/problem.ts'
import type { Rep } from '../tabs/rows/roster.ts'
import { openTable } from '../tabs/table.ts'
import type { Book } from './book.ts'

/** How many cells of the file were left out or doubtful, and where to look; blank where none was. */
export const problemsSay = ({ scoring }: Book): string => said(scoring.problems, '', '')

/**
 * The same of a rep's rows in Plan, as far as they are of a month or later, or nobody knows of which: where a line is
 * left out, the rep's screen lacks it.
 */
export function planProblemsSay({ read, calendar, scoring }: Book, rep: Rep, month: Month): string {
  const { cells, at } = openTable(read(planTab), planTab)
  const problems = scoring.problems.filter(({ tab, row }) => {
    const cellsOfRow = tab === planTab.name ? cells[row - 1] : undefined
    return (
      nameKey(textIn(cellsOfRow?.[at.Rep])) === rep.key &&
      (calendar.month(cellsOfRow?.[at.Month]) ?? month) >= month
    )
  })
  const rows = [...new Set(problems.map(({ row }) => row))]
  const where = ` (row ${rows[0]}${rows.length > 1 ? ' and others' : ''})`
  return said(problems, ' of this rep’s rows in Plan', where)
}

// A cell may be odd in two ways, and is listed once.
function said(problems: readonly Problem[], of: string, where: string): string {
  const count = new Set(problems.map(({ tab, row, column }) => `${tab} ${row} ${column}`)).size
  if (count === 0) return ''
  const cells = count === 1 ? `1 cell${of} was` : `${count} cells${of} were`
  return `${cells} left out or doubtful${where}: see the Quadrant tab, from I20 on.`
}
