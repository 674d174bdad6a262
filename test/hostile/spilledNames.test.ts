import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { QuadrantPage, RepPage, TeamPage } from '../../src/bridge/calls.ts'
import { ask, fileOf, todayIn } from '../cells/team.ts'
import { inherited, parsed, scripts } from './texts.ts'

const { month } = todayIn()
// A person types these with an apostrophe before them; the cell then holds the text.
const names = [...parsed, ...scripts, ...inherited].filter(
  (name) => name.length <= 300 && !/^#|^'*$/.test(name),
)
const shown = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ')
const different = [...new Map(names.map((name) => [shown(name).toLowerCase(), name])).values()].slice(0, 40)

let sheet: LocalSpreadsheet
beforeAll(async () => {
  sheet = await fileOf({ Team: [], Plan: [], Results: [], Observations: [] })
  await sheet.choose('Set up the tabs')
  fill(
    'Team',
    different.map((name) => [name]),
  )
  fill(
    'Plan',
    different.map((name, at) => [month, name, name, 10, 'month', name, name, at % 11, 1]),
  )
  fill(
    'Results',
    different.map((name, at) => [month, name, 100, 10 * (at % 20)]),
  )
  // One more edit, so that everything is computed.
  await sheet.type('Settings!B2', '90%')
})
afterAll(() => sheet.dispose())

function fill(tab: string, rows: unknown[][]) {
  const { engine } = sheet.host.context
  const id = engine.tabs().find(({ name }) => name === tab)?.id ?? ''
  const area = { tab: id, row: 1, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 }
  engine.write(
    area,
    rows.map((row) => row.map((value) => ({ value: value as string | number }))),
  )
}

/** The formulas of a tab that are not ours. */
function strange(tab: string, own: RegExp): string[] {
  const { engine } = sheet.host.context
  const id = engine.tabs().find(({ name }) => name === tab)?.id ?? ''
  const formulas = engine.formulas({ tab: id, row: 0, column: 0, rows: 100, columns: 45 })
  return formulas.flat().filter((formula) => formula !== '' && !own.test(formula))
}

test('a name that looks like a formula, a number or a day is the same text in Scores', () => {
  const spilled = sheet.values(`Scores!B2:B${different.length + 1}`).flat()
  expect(spilled).toEqual(different.map(shown))
  expect(strange('Scores', /^=QDQ_SCORES\(/)).toEqual([])
})

test('it is text in the grid, in the list and in the chart’s data, and no formula', () => {
  const grid = sheet.values('Quadrant!A5:L16').flat().join('\n')
  expect(grid).toContain(shown('=1+1'))
  expect(strange('Quadrant', /^=(?!1\+1|HYPERLINK|IMPORT)/)).toEqual([])
  expect(sheet.values('Quadrant!A21:A90').flat()).toContain('=1+1')
  const chart = sheet.values('Quadrant!AA1:AA60').flat()
  for (const name of different) expect(chart).toContain(shown(name))
  expect(sheet.value('Quadrant!B1')).toBe('')
})

test('a function that returns such a text spills the text', async () => {
  await sheet.type('Team!H1', '=QUADRANT_GRID("=1+1"; 1; 1; 1; 0,8; 2)'.replace('0,8', '80%'))
  expect(sheet.values('Team!H1:I2').flat()).toContain('=1+1')
  expect(strange('Team', /^=QUADRANT_GRID/)).toEqual([])
})

test('the page opens each of them by name', async () => {
  const team = (await ask(sheet, 'openTeam')) as TeamPage
  expect(team.reps.map(({ name }) => name)).toEqual(different.map(shown))
  for (const name of different.slice(0, 12))
    expect(((await ask(sheet, 'openRep', name)) as RepPage).rep).toBe(shown(name))
  const quadrant = (await ask(sheet, 'openQuadrant')) as QuadrantPage
  expect(quadrant.months[0]?.reps).toHaveLength(different.length)
})
