import { lookOf } from '../tabs/looks/lookOf.ts'
import type { Column, ColumnType, Tab } from '../tabs/schema.ts'
import { belowHeaderA1, letters } from './a1.ts'
import type { Sheet } from './sheets.ts'

const formats: Partial<Record<ColumnType, string>> = {
  month: 'yyyy-mm',
  day: 'yyyy-mm-dd',
  score: '0%',
  money: '#,##0',
}

export const headerColour = '#e8eaed'

/**
 * Puts columns of ours side by side into a sheet, the first of them at a place where nothing stands. Their headers come
 * last: where a set-up breaks off before, the next one finds no header and does the columns again.
 */
export function addColumns(sheet: Sheet, tab: Tab, columns: readonly Column[], first: number): void {
  dressColumns(sheet, tab, columns, first)
  writeHeaders(sheet, tab, columns, first)
}

/** Gives columns their formats, drop-downs and widths. */
export function dressColumns(sheet: Sheet, tab: Tab, columns: readonly Column[], first: number): void {
  setFormats(sheet, columns, first)
  setWrap(sheet, columns, first)
  setDropDowns(sheet, columns, first)
  setWidths(sheet, tab, columns, first)
  const id = columns.findIndex((column) => column.type === 'id')
  if (id >= 0) sheet.hideColumns(first + id)
}

/** Writes the headers, each with its note; what they say comes last. */
export function writeHeaders(sheet: Sheet, tab: Tab, columns: readonly Column[], first: number): void {
  sheet
    .getRange(1, first, 1, columns.length)
    .setBackground(headerColour)
    .setFontWeight('bold')
    .setNotes([columns.map(({ header }) => lookOf(tab).columns[header]?.note ?? '')])
    .setValues([columns.map((column) => column.header)])
}

function setFormats(sheet: Sheet, columns: readonly Column[], first: number): void {
  const runs = runsBy(columns, (column) => formats[column.type])
  for (const format of new Set(runs.map((run) => run.key))) {
    if (format) listOf(sheet, runs, first, format).setNumberFormat(format)
  }
}

function setWrap(sheet: Sheet, columns: readonly Column[], first: number): void {
  const runs = runsBy(columns, (column) => column.type === 'longText')
  if (runs.some((run) => run.key)) listOf(sheet, runs, first, true).setWrap(true)
}

const listOf = <Key>(sheet: Sheet, runs: readonly Run<Key>[], first: number, key: Key) =>
  sheet.getRangeList(
    runs
      .filter((run) => run.key === key)
      .map((run) => belowHeaderA1(first + run.from, first + run.from + run.count - 1)),
  )

// A word in another case is still understood, so a drop-down warns and does not refuse.
function setDropDowns(sheet: Sheet, columns: readonly Column[], first: number): void {
  columns.forEach(({ words }, at) => {
    if (!words) return
    const column = letters(first + at)
    sheet.getRange(`${column}2:${column}`).setDataValidation(dropDown(words))
  })
}

/** A drop-down that warns of any other word. */
export const dropDown = (words: readonly string[]) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .setHelpText(`One of: ${words.join(', ')}. Blank is fine.`)
    .build()

function setWidths(sheet: Sheet, tab: Tab, columns: readonly Column[], first: number): void {
  const look = lookOf(tab)
  for (const { key, from, count } of runsBy(columns, ({ header }) => look.columns[header]?.width))
    if (key) sheet.setColumnWidths(first + from, count, key)
}

type Run<Key> = { key: Key; from: number; count: number }

function runsBy<Key>(columns: readonly Column[], keyOf: (column: Column) => Key): Run<Key>[] {
  const runs: Run<Key>[] = []
  columns.forEach((column, at) => {
    const last = runs[runs.length - 1]
    if (last && last.key === keyOf(column)) last.count++
    else runs.push({ key: keyOf(column), from: at, count: 1 })
  })
  return runs
}
