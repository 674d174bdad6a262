import { isBlank } from '../../tabs/cells.ts'
import type { Tab } from '../../tabs/schema.ts'
import type { Sheet } from '../sheets.ts'

/** Says which drop-down of the user's own would refuse the sample team, before anything of it is written. */
export function refuseInTheWay<T extends Tab>(
  sheet: Sheet,
  tab: T,
  at: Record<string, number>,
  row: number,
  rows: readonly Record<string, unknown>[],
): void {
  if (sheet.getMaxRows() < row) return
  const rules = sheet.getRange(row, 1, 1, Math.max(...Object.values(at)) + 1).getDataValidations()[0] ?? []
  for (const [header, column] of Object.entries(at)) {
    const rule = rules[column]
    if (rule?.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) continue
    if (rule.getAllowInvalid()) continue
    const words: unknown[] = rule.getCriteriaValues()[0]
    const odd = rows
      .map((each) => each[header])
      .find((value) => !isBlank(value) && !words.includes(String(value)))
    if (odd !== undefined)
      throw new Error(
        `A drop-down in ${tab.name}, column “${header}”, rejects “${odd}”. Let it show a warning instead; of the sample team nothing was written.`,
      )
  }
}
