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
  return area.tab === cells.tab && !unprotected.some((open) => covers(open, cells))
}

const covers = (outer: Area, inner: Area) =>
  outer.tab === inner.tab &&
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns
