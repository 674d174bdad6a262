import { textIn } from '../tabs/cells.ts'
import { headerKey } from '../tabs/columns.ts'
import { quadrantTab } from '../tabs/quadrantTab.ts'
import type { Book } from './book.ts'
import { rowAboveList } from './room.ts'

/** The name in the selected row, below a header Rep; blank where there is none, as in the header itself. */
export function selectedName({ spreadsheet, known }: Book): string {
  const sheet = spreadsheet.getActiveSheet()
  const row = spreadsheet.getActiveRange()?.getRow() ?? 1
  if (row < 2) return ''
  const tab = sheet.getName()
  // Beside the grid of the Quadrant tab stands the chart's data, which names somebody else in each row.
  if (headerKey(tab) === headerKey(quadrantTab.name) && row <= rowAboveList) return ''
  const rows: readonly unknown[][] = known(tab) ?? sheet.getRange(`1:${row}`).getValues()
  // The Quadrant tab has its list lower down, below a header of its own.
  const isRep = (cell: unknown) => headerKey(cell) === 'rep'
  const headers = rows
    .slice(0, row - 1)
    .reverse()
    .find((each) => each.some(isRep))
  return textIn(rows[row - 1]?.[headers?.findIndex(isRep) ?? -1])
}
