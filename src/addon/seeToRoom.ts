import { hasRow, type makeRows } from '../tabs/makeRoom.ts'
import type { Tab } from '../tabs/schema.ts'
import type { Report } from './report.ts'
import type { Room } from './room.ts'
import type { Sheet } from './sheets.ts'

/** Lets a tab of ours grow where it is short of rows; who may not is told who can. Answers whether it has room now. */
export function seeToRoom(
  sheet: Sheet,
  { name }: Tab,
  { least, kept }: Room,
  report: Report,
  grow: typeof makeRows,
): boolean {
  if (hasRow(sheet, least)) return true
  if (!sheet.getRange('A1').canEdit()) {
    report.says(
      `${name} is about to run out of rows, and you may not add any: somebody who may write there is to choose Set up the tabs.`,
    )
    return false
  }
  if (grow(sheet, least, kept)) report.says(`${name}: rows were added, so that it has room.`)
  return true
}
