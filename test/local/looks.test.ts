import { array, assert, asyncProperty, constantFrom, integer, oneof, record, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { Style } from '../../local/univer/engine.ts'
import { open } from './open.ts'

const rows = 130
const columns = 4

const style = record(
  {
    pattern: constantFrom('0%', 'yyyy-mm', null),
    background: constantFrom('#ff0000', null),
    color: constantFrom('#00ff00', null),
    bold: constantFrom(true, false, null),
    underline: constantFrom(true, null),
    size: constantFrom(8, null),
    horizontal: constantFrom('left' as const, 'center' as const, null),
    wrap: constantFrom('WRAP' as const, null),
    rotation: constantFrom(45, null),
    borders: constantFrom({ top: { style: 'SOLID', color: '#000000' } }, null),
  },
  { requiredKeys: [] },
)
const column = integer({ min: 0, max: columns - 2 })
const row = constantFrom(0, 1, 2, 20)

type Step = (file: LocalSpreadsheet, tab: string, isWhole: boolean) => void

/** A style from a row to the end of two columns: at once, or the last row by itself. */
const styled = tuple(row, column, style).map(
  ([from, at, look]): Step =>
    (file, tab, isWhole) => {
      const { engine } = file.host.context
      const end = engine.tabs().find(({ id }) => id === tab)?.rows ?? 0
      const dress = (row: number, rows: number) =>
        engine.setStyles({ tab, row, column: at, rows, columns: 2 }, look as Style)
      if (isWhole) return dress(from, end - from)
      dress(from, end - 1 - from)
      dress(end - 1, 1)
    },
)
const styledCells = tuple(row, column, style).map(
  ([row, column, look]): Step =>
    (file, tab) =>
      file.host.context.engine.setStyles({ tab, row, column, rows: 2, columns: 2 }, look as Style),
)
const written = tuple(
  row,
  column,
  constantFrom({ value: 5 }, { value: null }, { value: 0.5, pattern: '0%' }, { formula: '=SEQUENCE(3;2)' }),
).map(
  ([row, column, what]): Step =>
    (file, tab) =>
      file.host.context.engine.write({ tab, row, column, rows: 1, columns: 1 }, [[what]]),
)
const lines = tuple(constantFrom('rows' as const, 'columns' as const), column).map(
  ([lines, at]): Step =>
    (file, tab) =>
      file.host.context.engine.insert(tab, lines, at, 1),
)
const removed = tuple(constantFrom('rows' as const, 'columns' as const), column).map(
  ([lines, at]): Step =>
    (file, tab) => {
      const { engine } = file.host.context
      engine.insert(tab, lines, columns, 1)
      engine.remove(tab, lines, at, 1)
    },
)

function looksIn(file: LocalSpreadsheet, tab: string) {
  const { engine } = file.host.context
  const found = engine.tabs().find(({ id }) => id === tab)
  const area = { tab, row: 0, column: 0, rows: found?.rows ?? 0, columns: found?.columns ?? 0 }
  const plain = ({ bold, underline, family, size, ...rest }: Style) =>
    JSON.stringify({
      ...rest,
      bold: bold ?? false,
      underline: underline ?? false,
      family: family ?? 'Arial',
      size: size ?? 10,
    })
  return {
    looks: engine.styles(area).map((line) => line.map(plain)),
    patterns: engine.patterns(area),
    values: engine.values(area),
  }
}

test('a look given to whole columns is the look that each of their cells has', async () => {
  const steps = array(oneof(styled, styled, styledCells, written, lines, removed), { maxLength: 10 })
  const file = await open()
  const { engine } = file.host.context
  const stories = asyncProperty(steps, async (story) => {
    const tabs = [true, false].map((isWhole) => {
      const tab = engine.addTab(String(isWhole), 0, rows, columns)
      for (const step of story) step(file, tab, isWhole)
      return tab
    })
    const [whole, cells] = tabs.map((tab) => looksIn(file, tab))
    for (const tab of tabs) engine.removeTab(tab)
    expect(whole).toEqual(cells)
  })
  await assert(stories, { numRuns: 40 })
})
