import { isBlank } from '../tabs/cells.ts'
import { makeColumns, makeRows } from '../tabs/makeRoom.ts'
import { places, quadrantTab } from '../tabs/quadrantTab.ts'
import { placeOf } from './a1.ts'
import { sameFormula } from './formulas.ts'
import type { QuadrantCells } from './quadrantCells.ts'
import { findChart, lengthenChart, newChart } from './quadrantChart.ts'
import { offerMonths, offersAllMonths } from './quadrantLook.ts'
import { type Report, refHelp } from './report.ts'
import { roomInQuadrant, rowAboveList } from './room.ts'
import { seeToRoom } from './seeToRoom.ts'
import type { Drawn } from './setUpQuadrant.ts'
import type { Sheet } from './sheets.ts'

export const columnsNeeded = 38

/** Puts back what a Quadrant tab has lost: formulas that differ, texts that are gone, the chart. */
export function mendQuadrant(
  sheet: Sheet,
  cells: QuadrantCells,
  { resultsTarget, needed, scores }: Drawn & { scores: Sheet | undefined },
  report: Report,
): Sheet | undefined {
  const standing = standingOn(sheet)
  if (!isOurs(standing)) {
    report.says(
      'There is a tab of your own named Quadrant. Rename it, and run Set up the tabs again: nothing was written there.',
    )
    return undefined
  }
  const blocked = Object.keys(cells).filter((a1) => standing.at(a1).value === '#REF!')
  const { reps } = (blocked.length > 0 ? needed.count() : needed.counted()) ?? standing
  const lacksRoom = blocked.length > 0 && sheet.getMaxRows() < rowAboveList + reps
  const room = roomInQuadrant(reps)
  makeColumns(sheet, columnsNeeded)
  // To whoever may not add rows it is closed altogether.
  if (!seeToRoom(sheet, quadrantTab, room, report, makeRows)) return sheet
  const lost = Object.entries(cells).filter(([a1, text]) => isLost(standing.at(a1), text))
  for (const [a1, text] of lost) sheet.getRange(a1).setValue(text)
  if (lost.length > 0) report.says(`Quadrant: put back what belongs in ${lost.map(([a1]) => a1).join(', ')}.`)
  if (scores && !offersAllMonths(sheet, scores)) {
    offerMonths(sheet, scores)
    report.says('Quadrant: its drop-down offers every month of Scores again.')
  }
  // Room may be all that was lacking; and it takes a moment until what has it now is shown.
  if (blocked.length > 0 && !lacksRoom) report.says(`Quadrant: ${refHelp(blocked)}`)
  const chart = findChart(sheet)
  if (!chart) {
    sheet.insertChart(newChart(sheet, resultsTarget(), room.least))
    report.says('Quadrant: the chart was drawn again.')
  } else if (lengthenChart(sheet, chart, rowAboveList + reps, room.least))
    report.says('Quadrant: the chart was lengthened, so that it shows everyone.')
  return sheet
}

type StandingCell = { value: unknown; formula: string }

/** What stands on the tab, and how many reps the list has. */
type Standing = { at(a1: string): StandingCell; reps: number }

function standingOn(sheet: Sheet): Standing {
  const range = sheet.getDataRange()
  const [values, formulas]: [unknown[][], string[][]] = [range.getValues(), range.getFormulas()]
  return {
    at(a1) {
      const { row, column } = placeOf(a1)
      return { value: values[row - 1]?.[column - 1], formula: formulas[row - 1]?.[column - 1] ?? '' }
    },
    reps: values.slice(rowAboveList).filter(([rep]) => !isBlank(rep)).length,
  }
}

const isOurs = ({ at }: Standing) =>
  /QUADRANT_GRID\(/i.test(at('A5').formula) || at(places.shownLabel).value === 'Showing'

// A text of ours that somebody reworded stays reworded.
const isLost = ({ value, formula }: StandingCell, text: string) =>
  text.startsWith('=') ? !sameFormula(formula, text) : isBlank(value)
