import { tokenizer } from 'acorn'
import { expect, test } from 'vitest'
import { openSpreadsheet } from '../../local/headless.ts'
import { bareScope, code, dist, lateCode, load, scriptIn } from './bareScope.ts'
import { called, customFunctions } from './contract.ts'

const menu = ['onOpen', 'onInstall']
const late = called.filter((name) => !menu.includes(name))

test('what formulas and the menu need is in Code.js, what they start is not', () => {
  const early = [...customFunctions.map(({ name }) => name), ...menu]
  expect(Object.keys(load(bareScope()).TopRight ?? {}).sort()).toEqual([...early, 'late'].sort())
  expect(Object.keys(new Function(`${lateCode}\nreturn TopRight`)()).sort()).toEqual([...late].sort())
})

test('no formula and no opening of the file loads what is late', async () => {
  const spreadsheet = await openSpreadsheet({ pages: { Late: 'gone' } })
  spreadsheet.open('NONE')
  await spreadsheet.type('A1', '=QUADRANT(1;1)')
  expect(spreadsheet.value('A1')).toBe('Top right')
  expect(spreadsheet.menu.length).toBeGreaterThan(5)
  spreadsheet.dispose()
})

test('every item of the menu starts something that is there', async () => {
  const spreadsheet = await openSpreadsheet()
  spreadsheet.open()
  expect(spreadsheet.menu.filter(({ functionName }) => !late.includes(functionName))).toEqual([])
  spreadsheet.dispose()
})

test('where only a part of the project was pushed, a sentence says what to do', async () => {
  const spreadsheet = await openSpreadsheet({ pages: { Late: '<p>Another page</p>' } })
  await expect(spreadsheet.run('openTeam')).rejects.toThrow(/Late\.html.*reload/)
  spreadsheet.dispose()
})

test('whoever reads the late part finds whose work is in it, as in the pages', () => {
  const used = [...dist('Late.html').matchAll(/vendor:"(\w+)"/g)].map(([, vendor]) => vendor)
  expect(new Set(used)).toEqual(new Set(['valibot']))
  expect(dist('Late.html')).toMatch(/^<!-- .*Includes valibot, copyright Fabian Hiller, MIT licence\. -->/)
  expect(dist('Sidebar.html')).toContain('Includes Preact, copyright Jason Miller, MIT licence.')
})

test('the late part comes as one script in its page, with nothing that Apps Script would change', () => {
  const page = dist('Late.html')
  expect(page.match(/<\/?script/g)).toHaveLength(2)
  expect(scriptIn(page)).toBe(lateCode)
  expect(lateCode).not.toMatch(/<!--|<\?/)
  // In a template literal, it takes // for a comment.
  expect(
    [...tokenizer(lateCode, { ecmaVersion: 2019 })].filter(({ type }) => type.label === 'template'),
  ).toEqual([])
  expect(code).not.toContain('Add a sample team to see')
})
