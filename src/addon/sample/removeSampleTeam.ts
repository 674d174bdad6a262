import { allTabs, typedTabs } from '../../tabs/allTabs.ts'
import { isBlank } from '../../tabs/cells.ts'
import { columnsOf } from '../../tabs/columns.ts'
import { makeRows } from '../../tabs/makeRoom.ts'
import type { Tab } from '../../tabs/schema.ts'
import { type Run, runsOf } from '../../tabs/writeRows.ts'
import { atTheDoor } from '../door.ts'
import { isFilledByFormula } from '../filledByFormula.ts'
import { locked } from '../lock.ts'
import { type Sheet, sheetsOf } from '../sheets.ts'
import { isSampleRep } from './sampleStory.ts'

/** Menu: takes the sample team out of every tab, and touches no other row. */
export function removeSampleTeam(): void {
  atTheDoor('Remove the sample team', () => {
    const spreadsheet = SpreadsheetApp.getActive()
    const removed = locked(() => {
      const sheets = sheetsOf(spreadsheet, allTabs)
      return typedTabs.reduce((sum, tab) => sum + removeFrom(sheets.find(tab), tab), 0)
    })
    const said = removed > 0 ? `The sample team is out: ${removed} rows.` : 'There is no sample team here.'
    spreadsheet.toast(said, 'Sample team', 10)
    return ''
  })
}

type Block = { first: number; count: number; foreign: boolean }

/** Removes the sample rows of a tab. Answers how many there were. */
function removeFrom(sheet: Sheet | undefined, tab: Tab): number {
  if (!sheet) return 0
  const range = sheet.getDataRange()
  const cells: unknown[][] = range.getValues()
  const at: Record<string, number> = columnsOf(cells[0] ?? [], tab)
  const sample = cells.map((row) => isSampleRep(row[at.Rep ?? -1]))
  if (!sample.includes(true)) return 0
  const formulas: string[][] = range.getFormulas()
  if (isFilledByFormula(formulas, tab, at)) return 0
  const ours = new Set(Object.values(at))
  const holdsMore = (row: number) =>
    cells[row]?.some(
      (cell, column) => !ours.has(column) && !(isBlank(cell) && formulas[row]?.[column] === ''),
    )
  const blocks = blocksOf(sample, (row) => holdsMore(row) === true)
  // A sheet cannot lose its last row below the headers.
  makeRows(sheet, cells.length + 1)
  for (const block of blocks.reverse()) removeBlock(sheet, block, at)
  return sample.filter(Boolean).length
}

function blocksOf(sample: readonly boolean[], holdsMore: (row: number) => boolean): Block[] {
  const blocks: Block[] = []
  sample.forEach((isSample, row) => {
    if (!isSample) return
    const foreign = holdsMore(row)
    const last = blocks[blocks.length - 1]
    if (last && last.foreign === foreign && last.first + last.count === row + 1) last.count++
    else blocks.push({ first: row + 1, count: 1, foreign })
  })
  return blocks
}

// A row that holds something of the user's own stays; only our cells in it go.
function removeBlock(sheet: Sheet, { first, count, foreign }: Block, at: Record<string, number>): void {
  if (!foreign) {
    sheet.deleteRows(first, count)
    return
  }
  const hasRep = ({ headers }: Run<string>) => Number(headers.includes('Rep'))
  // Who it is goes last: where it breaks off before, the row is still found.
  for (const run of runsOf(at).sort((one, other) => hasRep(one) - hasRep(other)))
    sheet.getRange(first, run.first, count, run.headers.length).clearContent()
}
