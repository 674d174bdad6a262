import { type Area, overlap } from '../univer/areas.ts'
import type { HostOptions } from './host.ts'
import type { ProtectionRecord } from './records.ts'

type Acting = { user: string; owner: string; options: HostOptions }

/** Google's words for whoever may not edit, person or script. */
export const protectedSay =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

/** Whether the acting user may edit what a protection protects: the owner always may, and a warning stops nobody. */
export function mayPass({ user, owner, options }: Acting, record: ProtectionRecord): boolean {
  const { isWarningOnly, editors } = record
  if (isWarningOnly || !editors || user === owner || editors.includes(user)) return true
  if (editors.some((each) => options.groups?.[each]?.includes(user))) return true
  return domainMayEdit(options, record) && user.endsWith(`@${options.domain}`)
}

/** Everyone of the domain, until that is switched off. */
export const domainMayEdit = ({ domain }: HostOptions, { domainEdit, isWarningOnly }: ProtectionRecord) =>
  domain !== undefined && !isWarningOnly && domainEdit !== false

/** Whether cells are among those that a protection protects; some of a protected tab can be left open. */
export function protects({ type, area, unprotected }: ProtectionRecord, cells: Area): boolean {
  if (type === 'RANGE') return overlap(area, cells)
  return area.tab === cells.tab && !areOpen(cells, unprotected)
}

/** Whether each of the cells lies in one of the open ranges, which may stand side by side. */
function areOpen(cells: Area, open: readonly Area[]): boolean {
  const at = open.findIndex((each) => overlap(each, cells))
  const met = open[at]
  return met !== undefined && around(cells, met).every((rest) => areOpen(rest, open.slice(at + 1)))
}

/** What of an area lies above, below, left and right of another that overlaps it. */
function around({ tab, row, column, rows, columns }: Area, hole: Area): Area[] {
  const [end, right] = [row + rows, column + columns]
  const top = Math.max(row, hole.row)
  const bottom = Math.min(end, hole.row + hole.rows)
  const left = Math.max(column, hole.column)
  const last = Math.min(right, hole.column + hole.columns)
  const beside = { tab, row: top, rows: bottom - top }
  return [
    { tab, row, column, rows: top - row, columns },
    { tab, row: bottom, column, rows: end - bottom, columns },
    { ...beside, column, columns: left - column },
    { ...beside, column: last, columns: right - last },
  ].filter((each) => each.rows > 0 && each.columns > 0)
}
