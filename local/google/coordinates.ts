import { type Area, columnNumber } from '../univer/areas.ts'
import type { TabInfo } from '../univer/engine.ts'
import { areaOf } from '../univer/formulaText.ts'
import { Exception } from './exception.ts'

/** Google's words for what reaches beyond a sheet. */
export const outside = 'The coordinates of the range are outside the dimensions of the sheet.'

/** An area by Google's numbers, which count from 1, or Google's refusal. */
export function areaOn(tab: TabInfo, row: number, column: number, rows: number, columns: number): Area {
  if (row < 1) throw new Exception('The starting row of the range is too small.')
  if (column < 1) throw new Exception('The starting column of the range is too small.')
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.')
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.')
  const area = { tab: tab.id, row: row - 1, column: column - 1, rows, columns }
  if (area.row + rows > tab.rows || area.column + columns > tab.columns) {
    throw new Exception(outside)
  }
  return area
}

const a1 = /^\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?$/

/** An area by its A1 name, on the tab that it names or on the given one. */
export function areaNamed(name: string | null, tabs: TabInfo[], own: TabInfo | undefined): Area {
  if (name === null || name === undefined) throw new Exception('Argument cannot be null: a1Notation')
  const at = name.lastIndexOf('!')
  const tabName = name
    .slice(0, Math.max(0, at))
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'")
  const tab = at < 0 ? own : tabs.find((each) => each.name.toLowerCase() === tabName.toLowerCase())
  const reference = name.slice(at + 1).trim()
  if (!tab || !a1.test(reference) || !/[A-Za-z]|:/.test(reference)) throw new Exception('Range not found')
  const area = areaOf(reference, tab)
  if (!area) throw new Exception('Range not found')
  const [, lastColumn = '', lastRow = ''] = /:?\$?([A-Za-z]*)\$?(\d*)$/.exec(reference) ?? []
  const isCut =
    (lastRow !== '' && Number(lastRow) > tab.rows) ||
    (lastColumn !== '' && columnNumber(lastColumn) >= tab.columns)
  if (isCut) throw new Exception(outside)
  return area
}
