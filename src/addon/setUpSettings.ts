import { isBlank } from '../tabs/cells.ts'
import { columnsOf, headerKey } from '../tabs/columns.ts'
import { settingRows } from '../tabs/looks/settingRows.ts'
import { makeRows } from '../tabs/makeRoom.ts'
import { settingsTab } from '../tabs/settingsTab.ts'
import { runsOf, writeRows } from '../tabs/writeRows.ts'
import { isFilledByFormula } from './filledByFormula.ts'
import { dropDown } from './newColumns.ts'
import type { Report } from './report.ts'
import { named } from './say.ts'
import type { StandingTab } from './setUpTypedTab.ts'

/** Adds the settings that are not there yet, each with its usual value, below what stands on the tab. */
export function setUpSettings({ sheet, headers, isNew }: StandingTab, report: Report): void {
  const at = columnsOf(headers, settingsTab)
  if (at.Setting < 0 || at.Value < 0) return
  const lastRow = isNew ? 1 : sheet.getLastRow()
  const cells: unknown[][] = lastRow > 1 ? sheet.getRange(2, 1, lastRow - 1, headers.length).getValues() : []
  const there = new Set(cells.map((row) => headerKey(row[at.Setting])))
  const missing = settingRows.filter(({ name }) => !there.has(headerKey(name)))
  if (missing.length === 0) return
  if (!isNew && isFilledByFormula(sheet.getDataRange().getFormulas(), settingsTab, at)) {
    report.says('Settings is filled by a formula, so nothing was written there.')
    return
  }
  const first = rowFor(missing, cells, at)
  const rows = missing.map(({ name, value, means }) => ({
    Setting: name,
    Value: value,
    'What it means': means,
  }))
  makeRows(sheet, lastRow + missing.length)
  const values = sheet.getRange(first, at.Value + 1, missing.length, 1)
  values.setNumberFormats(missing.map(({ format }) => [format]))
  values.setDataValidations(missing.map(({ words }) => [words ? dropDown(words) : null]))
  // Where a user's own column parts ours, the names come last: a setting that has its name is there.
  const parts =
    runsOf(at).length > 1
      ? [
          { ...at, Setting: -1 },
          { ...nowhere, Setting: at.Setting },
        ]
      : [at]
  for (const part of parts) writeRows(sheet, part, first, rows)
  if (!isNew) report.says(`Settings: added ${named(missing.map(({ name }) => name))}.`)
}

const nowhere = { Setting: -1, Value: -1, 'What it means': -1 }

/** Below what stands on the tab, or where an earlier set-up broke off: there our values stand without their names. */
function rowFor(
  missing: readonly { value: unknown }[],
  cells: readonly unknown[][],
  at: typeof nowhere,
): number {
  const named = cells.map((row) => !isBlank(row[at.Setting])).lastIndexOf(true) + 1
  const isHalf = cells.slice(named).every((row, index) => row[at.Value] === missing[index]?.value)
  return (isHalf ? named : cells.length) + 2
}
