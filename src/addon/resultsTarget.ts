import { defaults } from '../qdq/targets.ts'
import { readSettings } from '../tabs/settings.ts'
import { spreadsheetCalendar } from '../tabs/spreadsheetCalendar.ts'
import type { StandingTab } from './setUpTypedTab.ts'

/** The results target as Settings has it. */
export function resultsTargetOf({ sheet, isNew }: Pick<StandingTab, 'sheet' | 'isNew'>): number {
  if (isNew) return defaults.resultsTarget
  const cells: unknown[][] = sheet.getDataRange().getValues()
  return readSettings(cells, spreadsheetCalendar(), [], () => undefined).resultsTarget
}
