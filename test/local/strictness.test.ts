import { describe, expect, test } from 'vitest'
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
    ['SpreadsheetApp.getActiveSheet().getRange(null)', 'Argument cannot be null: a1Notation'],
    ['SpreadsheetApp.getActiveSheet().getRange(5)', 'Range not found'],
    [
      'SpreadsheetApp.getActiveSheet().getRange(2.5, 1)',
      "The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      "SpreadsheetApp.getActiveSheet().getRange('A1:B2').offset(0.5, 0)",
      "The parameters (number,number) don't match the method signature for SpreadsheetApp.Range.offset.",
    ],
    ["SpreadsheetApp.getActiveSheet().getRange('A1:B2').getCell(3, 1)", 'Cell reference out of range'],
    ["SpreadsheetApp.getActiveSheet().getRange('A1:B2').getCell(1, 0)", 'Cell reference out of range'],
    ["SpreadsheetApp.getActiveSheet().setName('')", 'The sheet name cannot be empty.'],
    ['SpreadsheetApp.getActiveSheet().setFrozenRows(-1)', 'The number of frozen rows must be at least 0.'],
    ['SpreadsheetApp.getActiveSheet().setColumnWidth(1, -5)', 'The size of a column must be at least 1.'],
    ['SpreadsheetApp.getActiveSheet().hideRows(3, 0)', 'The number of rows must be at least 1.'],
    [
      "SpreadsheetApp.getActiveSheet().clear('all')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.clear.",
    ],
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
    expect(await refusal(call)).toBe(message)
  })

  test.each([
    [
      'sheet.clear({ contentsOnly: true }); return [range.getValue(), range.getBackground()]',
      ['', '#ff0000'],
    ],
    ['sheet.clear({ formatOnly: true }); return [range.getValue(), range.getBackground()]', ['x', '#ffffff']],
    [
      "sheet.getRangeList(['A1']).clear({ contentsOnly: true }); return [range.getValue(), range.getBackground()]",
      ['', '#ff0000'],
    ],
    ['file.toast("Done", "Plan", null); return 1', 1],
    ['return file.insertSheet("Two", 0, {}).getIndex()', 1],
    ['return file.insertSheet({}).getName()', 'Sheet2'],
    [
      "return [Utilities.Charset.UTF_8, Utilities.Charset.US_ASCII].map((set) => Utilities.base64Encode('ñ', set))",
      ['w7E=', 'Pw=='],
    ],
    ["return Utilities.base64Decode('QQ==', Utilities.Charset.UTF_8)", [65]],
  ])('%s is taken', async (call, value) => {
    const start = `const file = SpreadsheetApp.getActive(), sheet = file.getActiveSheet(), range = sheet.getRange('A1').setValue('x').setBackground('red');`
    expect(await script(`${start} ${call}`)).toEqual(value)
  })

  test('where text is wanted, a number is one', async () => {
    expect(
      await script(
        'const file = SpreadsheetApp.getActive(); file.insertSheet("3").setName(5); file.insertSheet(0); return file.getSheets().map((sheet) => sheet.getName())',
      ),
    ).toEqual(['Sheet3', 'Sheet1', '5'])
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
