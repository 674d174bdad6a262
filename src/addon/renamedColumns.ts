import { isBlank } from '../tabs/cells.ts'
import { headerKey } from '../tabs/columns.ts'
import type { Column, Tab } from '../tabs/schema.ts'
import { letters } from './a1.ts'

/** A column of ours that is missing, and where the headers stand that it may have been renamed to, counted from 0. */
type Renamed = { header: string; perhaps: readonly number[] }

/**
 * What to do where missing columns of a tab were only renamed: their numbers still stand under the new name, and the
 * column that was added is blank. Blank text where no header of the user's own stands in such a place.
 */
export function renamedHelp(tab: Tab, headers: readonly unknown[], at: Readonly<Record<string, number>>) {
  const renamed = renamedIn(tab, headers, at)
  if (renamed.length === 0) return ''
  const cases = renamed.map(({ header, perhaps }) => {
    const named = perhaps.map((column) => `“${String(headers[column]).trim()}” (${letters(column + 1)})`)
    return `${named.join(' or ')} is what was “${header}”`
  })
  return ` If ${cases.join(', or ')}, delete the new column and give that one its old name back.`
}

function renamedIn(tab: Tab, headers: readonly unknown[], at: Readonly<Record<string, number>>): Renamed[] {
  const ours = new Set(tab.columns.map(({ header }) => headerKey(header)))
  const others = headers.flatMap((header, column) =>
    isBlank(header) || ours.has(headerKey(header)) ? [] : [column],
  )
  const between = (from: number, to: number) => others.filter((column) => column > from && column < to)
  const isMissing = ({ header }: Column) => (at[header] ?? -1) < 0
  const found = gapsIn(tab.columns, isMissing).flatMap(({ missing, before, after }) => {
    const perhaps = between(before ? (at[before.header] ?? -1) : -1, at[after.header] ?? -1)
    if (missing.length === 1)
      return perhaps.length > 0 ? missing.map(({ header }) => ({ header, perhaps })) : []
    if (missing.length !== perhaps.length) return []
    return missing.map(({ header }, index) => ({ header, perhaps: perhaps.slice(index, index + 1) }))
  })
  if (found.length > 0) return found
  // Where columns were moved, it may be anywhere between ours.
  const [alone, ...more] = tab.columns.filter((column) => isMissing(column) && column.type !== 'id')
  const standing = Object.values(at).filter((column) => column >= 0)
  const perhaps = between(Math.min(...standing), Math.max(...standing))
  return alone && more.length === 0 && perhaps.length > 0 ? [{ header: alone.header, perhaps }] : []
}

type Gap = { missing: Column[]; before: Column | undefined; after: Column }

/** The missing columns by where they stood in the usual order; who stood last of all has no place between others. */
function gapsIn(columns: readonly Column[], isMissing: (column: Column) => boolean): Gap[] {
  const gaps: Gap[] = []
  let before: Column | undefined
  let missing: Column[] = []
  for (const column of columns) {
    if (isMissing(column)) missing.push(column)
    else {
      if (missing.length > 0) gaps.push({ missing, before, after: column })
      before = column
      missing = []
    }
  }
  return gaps
}
