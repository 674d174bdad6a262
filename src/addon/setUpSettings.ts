import { columnsOf, headerKey } from '../tabs/columns.ts'
import { makeRows } from '../tabs/makeRoom.ts'
import { settingRows, settingsTab } from '../tabs/settingsTab.ts'
import { writeRows } from '../tabs/writeRows.ts'
import { isFilledByFormula } from './filledByFormula.ts'
import { dropDown } from './newColumns.ts'
import type { Report } from './report.ts'
import type { StandingTab } from './setUpTypedTab.ts'

/** Adds the settings that are not there yet, each with its usual value, below what stands on the tab. */
export function setUpSettings({ sheet, headers, isNew }: StandingTab, report: Report): void {
  const at = columnsOf(headers, settingsTab)
  if (at.Setting < 0 || at.Value < 0) return
  const lastRow = isNew ? 1 : sheet.getLastRow()
  const there = new Set(lastRow > 1 ? namesIn(sheet.getRange(2, at.Setting + 1, lastRow - 1, 1)) : [])
  const missing = settingRows.filter(({ name }) => !there.has(headerKey(name)))
  if (missing.length === 0) return
  if (!isNew && isFilledByFormula(sheet.getDataRange().getFormulas(), settingsTab, at)) {
    report.says('Settings is filled by a formula, so nothing was written there.')
    return
  }
  const first = lastRow + 1
  const rows = missing.map(({ name, value, means }) => ({
    Setting: name,
    Value: value,
    'What it means': means,
  }))
  makeRows(sheet, lastRow + missing.length)
  const values = sheet.getRange(first, at.Value + 1, missing.length, 1)
  values.setNumberFormats(missing.map(({ format }) => [format]))
  values.setDataValidations(missing.map((row) => ['words' in row ? dropDown(row.words) : null]))
  writeRows(sheet, at, first, rows)
  if (!isNew) report.says(`Settings: added ${missing.map(({ name }) => `“${name}”`).join(', ')}.`)
}

const namesIn = (range: GoogleAppsScript.Spreadsheet.Range) =>
  range.getValues().map(([name]: unknown[]) => headerKey(name))
