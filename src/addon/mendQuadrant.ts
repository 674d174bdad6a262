import { isBlank } from '../tabs/cells.ts'
import { makeColumns, makeRows } from '../tabs/makeRoom.ts'
import { places } from '../tabs/quadrantTab.ts'
import { placeOf } from './a1.ts'
import { sameFormula } from './formulas.ts'
import type { QuadrantCells } from './quadrantCells.ts'
import { findChart, newChart } from './quadrantChart.ts'
import { type Report, refHelp } from './report.ts'
import type { Drawn } from './setUpQuadrant.ts'
import type { Sheet } from './sheets.ts'

export const columnsNeeded = 38
const rowsNeeded = 1000

/** Puts back what a Quadrant tab has lost: formulas that differ, texts that are gone, the chart. */
export function mendQuadrant(
  sheet: Sheet,
  cells: QuadrantCells,
  { resultsTarget }: Drawn,
  report: Report,
): Sheet | undefined {
  const standing = standingCells(sheet)
  if (!isOurs(standing)) {
    report.says(
      'There is a tab of your own named Quadrant. Rename it, and run Set up the tabs again: nothing was written there.',
    )
    return undefined
  }
  growQuadrant(sheet)
  const lost = Object.entries(cells).filter(([a1, text]) => isLost(standing(a1), text))
  for (const [a1, text] of lost) sheet.getRange(a1).setValue(text)
  if (lost.length > 0) report.says(`Quadrant: put back what belongs in ${lost.map(([a1]) => a1).join(', ')}.`)
  const blocked = Object.keys(cells).filter((a1) => standing(a1).value === '#REF!')
  if (blocked.length > 0) report.says(`Quadrant: ${refHelp(blocked)}`)
  if (!findChart(sheet)) {
    sheet.insertChart(newChart(sheet, resultsTarget()))
    report.says('Quadrant: the chart was drawn again.')
  }
  return sheet
}

/** Room for the chart's data, and for years of lists. */
export function growQuadrant(sheet: Sheet): void {
  makeRows(sheet, rowsNeeded)
  makeColumns(sheet, columnsNeeded)
}

type StandingCell = { value: unknown; formula: string }

function standingCells(sheet: Sheet): (a1: string) => StandingCell {
  const range = sheet.getDataRange()
  const [values, formulas]: [unknown[][], string[][]] = [range.getValues(), range.getFormulas()]
  return (a1) => {
    const { row, column } = placeOf(a1)
    return { value: values[row - 1]?.[column - 1], formula: formulas[row - 1]?.[column - 1] ?? '' }
  }
}

const isOurs = (standing: (a1: string) => StandingCell) =>
  /QUADRANT_GRID\(/i.test(standing('A5').formula) || standing(places.shownLabel).value === 'Showing'

// A text of ours that somebody reworded stays reworded.
const isLost = ({ value, formula }: StandingCell, text: string) =>
  text.startsWith('=') ? !sameFormula(formula, text) : isBlank(value)
