import { isBlank, isDate } from '../tabs/cells.ts'
import { headerKey } from '../tabs/columns.ts'
import { scoresLook } from '../tabs/looks/scoresLook.ts'
import { makeRows, makeRowsWithin } from '../tabs/makeRoom.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import { letters } from './a1.ts'
import { type ReadTabs, sameFormula, scoresFormula } from './formulas.ts'
import type { Count, Needed } from './needed.ts'
import { dressColumns, writeHeaders } from './newColumns.ts'
import type { Report } from './report.ts'
import { isAmple, mostInAMonth, roomInScores } from './room.ts'
import { seeToRoom } from './seeToRoom.ts'
import { newSheet, type Sheet, type Sheets } from './sheets.ts'

const columns = scoresTab.columns

/** Makes the Scores tab with its one live formula, or mends the one that is there. Answers whether it is ours. */
export function setUpScores(sheets: Sheets, tabs: ReadTabs, needed: Needed, report: Report): boolean {
  const found = sheets.find(scoresTab)
  const formula = scoresFormula(tabs)
  if (found && found.getLastRow() > 0) return mendScores(found, formula, needed, report)
  const { kept } = room(needed.count())
  report.begins(scoresTab)
  const sheet = found ?? sheets.insert(scoresTab)
  // Inserted above the first row, so that how many rows a new sheet has need not be asked.
  if (found) makeRows(found, kept)
  else sheet.insertRows(1, kept - newSheet.rows)
  sheet.setTabColor(scoresLook.colour)
  sheet.setFrozenRows(1)
  sheet.protect().setWarningOnly(true)
  dressColumns(sheet, scoresTab, columns, 1)
  sheet.getRange('A2').setFormula(formula)
  writeHeaders(sheet, scoresTab, columns, 1)
  report.made(scoresTab)
  return true
}

function mendScores(sheet: Sheet, formula: string, needed: Needed, report: Report): boolean {
  const top = sheet.getRange(1, 1, 2, columns.length)
  const values: unknown[][] = top.getValues()
  const headers = (values[0] ?? []).map(headerKey)
  const written = top.getFormulas()[1]?.[0] ?? ''
  const headersStand = columns.every(({ header }, at) => headers[at] === headerKey(header))
  if (!headersStand && !/QDQ_SCORES\(/i.test(written)) {
    report.says(
      'There is a tab of your own named Scores. Rename it, and run Set up the tabs again: nothing was written there.',
    )
    return false
  }
  if (!headersStand) {
    writeHeaders(sheet, scoresTab, columns, 1)
    report.says('Scores: its headers were put back.')
  }
  const stood = sameFormula(written, formula)
  if (!stood) {
    sheet.getRange('A2').setFormula(formula)
    report.says('Scores: its formula was put right.')
  }
  const first = values[1]?.[0]
  const isSpilled = stood && (isDate(first) || isBlank(first))
  const wanted = room(isSpilled ? countSpilled(sheet) : needed.count())
  seeToRoom(sheet, scoresTab, wanted, report, makeRowsWithin)
  // It may only have wanted the rows that it now has.
  const isBroken = first === '#REF!' && sheet.getRange('A2').getValue() === '#REF!'
  if (isBroken) sayWhatStandsInTheWay(sheet, report)
  return true
}

const room = ({ rows, reps }: Count) => roomInScores(rows, reps)

/** What Scores shows; of a few rows it does not matter how many reps they are of. */
function countSpilled(sheet: Sheet): Count {
  const rows = sheet.getLastRow() - 1
  if (isAmple(rows)) return { rows, reps: 0 }
  const months: unknown[][] = sheet.getRange(2, 1, rows, 1).getValues()
  return { rows, reps: mostInAMonth(months.map(([month]) => month)) }
}

const mostNamed = 3

/** Names the cells where the scores belong and something else stands: copies of the formula first, else what was typed. */
function sayWhatStandsInTheWay(sheet: Sheet, report: Report): void {
  const below = sheet.getRange(3, 1, Math.max(1, sheet.getLastRow() - 2), columns.length)
  const formulas = cellsWith(below.getFormulas())
  const cells = formulas.length > 0 ? formulas : cellsWith(below.getValues())
  if (cells.length === 0) return
  const more = cells.length - mostNamed
  const named = cells.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${more} more` : '')
  report.says(
    `Scores: A2 shows #REF!, since something was typed where the scores belong: in ${named}. Delete it, and the scores are back.`,
  )
}

const cellsWith = (rows: readonly (readonly unknown[])[]) =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (isBlank(cell) ? [] : `${letters(column + 1)}${at + 3}`)),
  )
