import { headerKey } from '../tabs/columns.ts'
import { makeRows } from '../tabs/makeRoom.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import { type ReadTabs, sameFormula, scoresFormula } from './formulas.ts'
import { dressColumns, writeHeaders } from './newColumns.ts'
import { type Report, refHelp } from './report.ts'
import type { Sheet, Sheets } from './sheets.ts'

// Years of scores: a spill that outgrows its tab is an error.
const rowsKept = 5000
const rowsAhead = 1000
const columns = scoresTab.columns

/** Makes the Scores tab with its one live formula, or mends the one that is there. Answers whether it is ours. */
export function setUpScores(sheets: Sheets, tabs: ReadTabs, report: Report): boolean {
  const found = sheets.find(scoresTab)
  const formula = scoresFormula(tabs)
  if (found && found.getLastRow() > 0) return mendScores(found, formula, report)
  report.begins(scoresTab)
  const sheet = found ?? sheets.insert(scoresTab)
  // Inserted above the first row, so that how many rows a new sheet has need not be asked.
  if (found) makeRows(found, rowsKept)
  else sheet.insertRows(1, rowsKept - rowsAhead)
  sheet.setTabColor(scoresTab.colour)
  sheet.setFrozenRows(1)
  sheet.protect().setWarningOnly(true)
  dressColumns(sheet, columns, 1)
  sheet.getRange('A2').setFormula(formula)
  writeHeaders(sheet, columns, 1)
  report.made(scoresTab)
  return true
}

function mendScores(sheet: Sheet, formula: string, report: Report): boolean {
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
    writeHeaders(sheet, columns, 1)
    report.says('Scores: its headers were put back.')
  }
  if (!sameFormula(written, formula)) {
    sheet.getRange('A2').setFormula(formula)
    report.says('Scores: its formula was put right.')
  }
  if (values[1]?.[0] === '#REF!') report.says(`Scores: ${refHelp(['A2'])}`)
  makeRows(sheet, Math.max(rowsKept, sheet.getLastRow() + rowsAhead))
  return true
}
