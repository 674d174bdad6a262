import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { members } from '../../local/google/members.ts'
import { open, refusal, script } from './open.ts'

describe('members', () => {
  test('what Google does not have is no function', async () => {
    expect(await refusal('SpreadsheetApp.getActiveSheet().fooBar()')).toBe(
      'TypeError: sheet.fooBar is not a function',
    )
    expect(await refusal('SpreadsheetApp.getActive().sheets')).toBe(
      'TypeError: spreadsheet.sheets is not a function',
    )
  })

  test('what Google has and the stand-in has not is said loudly', async () => {
    expect(await refusal('SpreadsheetApp.getActiveSheet().newTextStyle')).toContain('is not a function')
    expect(await refusal('SpreadsheetApp.getActiveSheet().getPivotTables()')).toBe(
      'NotYet: The stand-in does not know Sheet.getPivotTables yet',
    )
    expect(await refusal('UrlFetchApp.fetch("x")')).toBe(
      'NotYet: The stand-in does not know UrlFetchApp.fetch yet',
    )
  })

  test("the stand-in's own insides cannot be reached", async () => {
    expect(await refusal('SpreadsheetApp.getActiveSheet().context')).toContain(
      'sheet.context is not a function',
    )
    expect(await refusal('SpreadsheetApp.getActiveSheet().name = 1')).toContain('Cannot assign to name')
  })

  test('the members are those that @types/google-apps-script lists', () => {
    const source = [
      'spreadsheet',
      'base',
      'html',
      'lock',
      'properties',
      'cache',
      'utilities',
      'script',
      'charts',
    ]
      .map(
        (name) =>
          new URL(
            `../../node_modules/@types/google-apps-script/google-apps-script.${name}.d.ts`,
            import.meta.url,
          ),
      )
      .map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
      .join('\n')
    for (const [kind, listed] of Object.entries(members)) {
      const [, body = ''] =
        new RegExp(`\\n\\s*interface ${kind}\\b[^{]*\\{([\\s\\S]*?)\\n {4,8}\\}`).exec(source) ?? []
      const names = [...body.matchAll(/^\s+(?:readonly )?(\w+)\??\s*[(:<]/gm)].map(([, name]) => name)
      expect([...new Set(names)].sort(), kind).toEqual(listed.trim().split(/\s+/).sort())
    }
  })
})

describe('arguments', () => {
  test.each([
    [
      'SpreadsheetApp.getActiveSheet().getRange(1, 1).setValues("x")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'SpreadsheetApp.getActiveSheet().getRange(1, 1).setValues([1, 2])',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['SpreadsheetApp.getActiveSheet().getRange(null)', ''],
    [
      'SpreadsheetApp.getActiveSheet().getRange(1, "2")',
      "The parameters (number,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'SpreadsheetApp.getActiveSheet().setFrozenRows()',
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.setFrozenRows.",
    ],
    [
      'SpreadsheetApp.getActive().setActiveSheet("Sheet1")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Spreadsheet.setActiveSheet.",
    ],
    [
      'SpreadsheetApp.newDataValidation().requireValueInList("a,b")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInList.",
    ],
    [
      'Utilities.formatDate("2026", "UTC", "yyyy")',
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
  ])('%s is refused', async (call, message) => {
    const said = await refusal(call)
    if (message) expect(said).toBe(message)
  })

  test('an enum is an object of its kind, and neither a number nor a text', async () => {
    const set = (value: string) => `SpreadsheetApp.getActiveSheet().getRange('A1').setWrapStrategy(${value})`
    expect(
      await script(
        `${set('SpreadsheetApp.WrapStrategy.WRAP')}; return String(SpreadsheetApp.WrapStrategy.WRAP)`,
      ),
    ).toBe('WRAP')
    expect(await refusal(set('"WRAP"'))).toContain("(String) don't match the method signature")
    expect(await refusal(set('0'))).toContain("(number) don't match the method signature")
    expect(await refusal(set('SpreadsheetApp.BorderStyle.SOLID'))).toContain(
      "(BorderStyle) don't match the method signature",
    )
  })

  test('a colour that is none changes nothing', async () => {
    expect(
      await script(
        `const range = SpreadsheetApp.getActiveSheet().getRange('A1'); range.setBackground('#ABC').setBackground('foo'); return range.getBackground()`,
      ),
    ).toBe('#aabbcc')
  })
})

describe('the scope', () => {
  test.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'structuredClone',
    'crypto',
    'process',
    'require',
    'window',
    'document',
    'performance',
    'atob',
    'queueMicrotask',
    'module',
    'global',
    'Buffer',
  ])('%s is not there', async (name) => {
    expect(await refusal(`return ${name}`)).toBe(`ReferenceError: ${name} is not defined`)
    expect(await script(`return typeof ${name}`)).toBe('undefined')
  })

  test('globalThis is the scope of the script', async () => {
    const code = `var kept = 1; function main() { return [typeof globalThis.setTimeout, globalThis.kept, typeof globalThis.main, typeof globalThis.SpreadsheetApp] }`
    const spreadsheet = await open(code)
    expect(await spreadsheet.run('main')).toEqual(['undefined', 1, 'function', 'object'])
  })

  test('new Function sees no more than the script', async () => {
    expect(
      await script(
        'return typeof new Function("return typeof process")() + new Function("a", "b", "return a + b")(1, 2)',
      ),
    ).toBe('string3')
    expect(await script('return Function("return typeof process")()')).toBe('undefined')
  })

  test('dates and arrays are those of the script', async () => {
    const spreadsheet =
      await open(`function main() { const sheet = SpreadsheetApp.getActiveSheet(); const values = sheet.getRange('A1:B1').setValues([[new Date(), 1]]).getValues()
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date] }`)
    expect(await spreadsheet.run('main')).toEqual([true, true, true])
  })

  test('a class may extend another without a name of its own', async () => {
    const spreadsheet = await open(
      'var Plain = class { one() { return 1 } }, More = class extends Plain {}; function main() { return new More().one() }',
    )
    expect(await spreadsheet.run('main')).toBe(1)
  })

  test('globals do not outlive an execution', async () => {
    const spreadsheet = await open('var count = 0; function main() { return ++count }')
    expect(await spreadsheet.run('main')).toBe(1)
    expect(await spreadsheet.run('main')).toBe(1)
  })
})
