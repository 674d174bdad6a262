import { type Area, contains, overlap, type Place } from '../univer/areas.ts'
import type { Look, Shift } from '../univer/engine.ts'
import type { ChartRecord } from './host.ts'

/** A rule of data validation. `values` are as plain as JSON; a range stands as its area. */
export type ValidationRule = {
  criteria: string
  values: (string | number | boolean)[]
  area?: Area
  showsDropdown: boolean
  allowInvalid: boolean
  help: string | null
}

export type ConditionalRule = {
  areas: Area[]
  condition?: { criteria: string; values: (string | number)[] }
  look: Look
  gradient?: { point: 'min' | 'mid' | 'max'; colour: string; type: string; value: string }[]
}

export type ProtectionRecord = {
  id: number
  type: 'RANGE' | 'SHEET'
  area: Area
  description: string
  isWarningOnly: boolean
  /** Who may edit; undefined until somebody was added or removed, or the domain let in or shut out: everyone. */
  editors?: string[]
  /** Left out: as the file is shared. */
  domainEdit?: boolean
  unprotected: Area[]
}

export type KeptChart = Omit<ChartRecord, 'tab' | 'ranges'> & { tab: string; areas: Area[] }

export type Notes = Record<string, Record<string, string>>

/** What only Google's objects know, and Univer's cells do not hold. Plain enough to be kept as text. */
export type Records = {
  notes: Notes
  validations: { area: Area; rule: ValidationRule | null }[]
  conditional: Record<string, ConditionalRule[]>
  protections: ProtectionRecord[]
  charts: KeptChart[]
  properties: Record<string, Record<string, string>>
  /** Files that somebody allowed this one to import from, by their ids. */
  connected: string[]
  nextId: number
}

export const newRecords = (): Records => ({
  notes: {},
  validations: [],
  conditional: {},
  protections: [],
  charts: [],
  properties: {},
  connected: [],
  nextId: 1,
})

export const noteKey = ({ row, column }: Omit<Place, 'tab'>) => `${row},${column}`

/** The rule that holds for a cell: the last that was set over it. */
export function ruleAt({ validations }: Records, place: Place): ValidationRule | null {
  for (let at = validations.length - 1; at >= 0; at -= 1) {
    const kept = validations[at]
    if (kept && contains(kept.area, place)) return kept.rule
  }
  return null
}

/** Sets or clears a rule, and forgets what it covers wholly. */
export function setRule(records: Records, area: Area, rule: ValidationRule | null) {
  const isCovered = (other: Area) =>
    other.tab === area.tab &&
    other.row >= area.row &&
    other.column >= area.column &&
    other.row + other.rows <= area.row + area.rows &&
    other.column + other.columns <= area.column + area.columns
  records.validations = records.validations.filter((kept) => !isCovered(kept.area))
  const isNeeded = rule !== null || records.validations.some((kept) => overlap(kept.area, area))
  if (isNeeded) records.validations.push({ area, rule })
}

/** An area after rows or columns came or went; undefined where nothing of it is left. */
function shiftArea(area: Area, { tab, lines, at, count }: Shift): Area | undefined {
  if (area.tab !== tab) return area
  const [start, size] = lines === 'rows' ? [area.row, area.rows] : [area.column, area.columns]
  const [first, length] = shiftSpan(start, size, at, count)
  if (length <= 0) return undefined
  return lines === 'rows'
    ? { ...area, row: first, rows: length }
    : { ...area, column: first, columns: length }
}

function shiftSpan(start: number, size: number, at: number, count: number): [number, number] {
  if (count > 0) {
    if (at <= start) return [start + count, size]
    return [start, at < start + size ? size + count : size]
  }
  const gone = (line: number) => Math.min(Math.max(line - at, 0), -count)
  const end = start + size
  return [start - gone(start), end - gone(end) - (start - gone(start))]
}

/** Moves everything along when rows or columns come or go. */
export function shiftRecords(records: Records, shift: Shift) {
  const moved = (area: Area) => shiftArea(area, shift)
  records.validations = records.validations.flatMap(({ area, rule }) => {
    const left = moved(area)
    // What a drop-down offers moves along as well; where nothing of it is left, nothing is offered any more.
    const source = rule?.area && moved(rule.area)
    const isBroken = rule?.area !== undefined && source === undefined
    return left && !isBroken ? [{ area: left, rule: rule && source ? { ...rule, area: source } : rule }] : []
  })
  // A script may hold a protection while lines move: it stays the same one.
  records.protections = records.protections.flatMap((protection) => {
    const area = moved(protection.area)
    const unprotected = protection.unprotected.flatMap((open) => moved(open) ?? [])
    return area ? [Object.assign(protection, { area, unprotected })] : []
  })
  for (const rules of Object.values(records.conditional)) {
    for (const rule of rules) rule.areas = rule.areas.flatMap((area) => moved(area) ?? [])
  }
  for (const chart of records.charts) chart.areas = chart.areas.flatMap((area) => moved(area) ?? [])
  shiftNotes(records.notes, shift)
}

function shiftNotes(notes: Notes, shift: Shift) {
  const kept = notes[shift.tab]
  if (!kept) return
  const moved: Record<string, string> = {}
  for (const [key, note] of Object.entries(kept)) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    const area = shiftArea({ tab: shift.tab, row, column, rows: 1, columns: 1 }, shift)
    if (area) moved[noteKey(area)] = note
  }
  notes[shift.tab] = moved
}

export function forgetTab(records: Records, tab: string) {
  delete records.notes[tab]
  delete records.conditional[tab]
  // A drop-down whose source is gone offers nothing any more, as after its rows were deleted.
  records.validations = records.validations.filter(
    ({ area, rule }) => area.tab !== tab && rule?.area?.tab !== tab,
  )
  records.protections = records.protections.filter(({ area }) => area.tab !== tab)
  records.charts = records.charts.filter((chart) => chart.tab !== tab)
  for (const chart of records.charts) chart.areas = chart.areas.filter((area) => area.tab !== tab)
}
