import { expect, test } from 'vitest'
import { open } from './open.ts'

test('arguments may be parted by ; as well as by ,', async () => {
  const spreadsheet = await open()
  await spreadsheet.type('A1', '=SUM(1;2)')
  await spreadsheet.type('A2', '=SUM(1,2)')
  await spreadsheet.type('A3', '=CONCATENATE("a;b"; ",")')
  expect(spreadsheet.values('A1:A3')).toEqual([[3], [3], ['a;b,']])
})

test('a ; in braces parts rows', async () => {
  const spreadsheet = await open()
  await spreadsheet.type('A1', '=SUM({1,2;3,4})')
  await spreadsheet.type('B1', '={1;2}')
  expect(spreadsheet.values('A1:B2')).toEqual([
    [10, 1],
    ['', 2],
  ])
})

test('a formula reads back as it was written', async () => {
  const spreadsheet = await open()
  await spreadsheet.type('B1', '=SUM(A2:A; 1)')
  expect(spreadsheet.formula('B1')).toBe('=SUM(A2:A; 1)')
  expect(spreadsheet.formula('B2')).toBe('')
})

test("an open range reaches from its first row to the tab's end, wherever that is", async () => {
  const spreadsheet = await open(
    'function grow() { SpreadsheetApp.getActiveSheet().insertRowsAfter(1000, 1) }',
  )
  await spreadsheet.type('A1', 100)
  await spreadsheet.type('A2', 1)
  await spreadsheet.type('A1000', 2)
  await spreadsheet.type('B1', '=SUM(A2:A)')
  expect(spreadsheet.value('B1')).toBe(3)
  await spreadsheet.run('grow')
  await spreadsheet.type('A1001', 4)
  expect(spreadsheet.value('B1')).toBe(7)
})

test('references move with inserted and deleted rows, open ends and ; included', async () => {
  const spreadsheet = await open(`function above() { SpreadsheetApp.getActiveSheet().insertRowsBefore(1, 2) }
    function away() { SpreadsheetApp.getActiveSheet().deleteRows(1, 2) }`)
  await spreadsheet.type('A1', 5)
  await spreadsheet.type('A2', 7)
  await spreadsheet.type('B1', '=SUM(A1:A2; 1)')
  await spreadsheet.type('C1', '=SUM(A2:A)')
  await spreadsheet.run('above')
  expect(spreadsheet.formula('B3')).toBe('=SUM(A3:A4, 1)')
  expect(spreadsheet.formula('C3')).toBe('=SUM(A4:A)')
  expect(spreadsheet.values('B3:C3')).toEqual([[13, 7]])
  await spreadsheet.run('away')
  expect(spreadsheet.values('B1:C1')).toEqual([[13, 7]])
})

test('a tab with a name that needs quotes is found, in any case', async () => {
  const spreadsheet = await open()
  spreadsheet.addTab('1-1s', [[3]])
  spreadsheet.addTab("It's", [[4]])
  await spreadsheet.type('Sheet1!A1', "='1-1s'!A1+'it''s'!A1")
  await spreadsheet.type('Sheet1!A2', "=SUM('1-1S'!A:B)")
  expect(spreadsheet.values('Sheet1!A1:A2')).toEqual([[7], [3]])
})

test('a reference to a missing tab gives #REF!, and says so', async () => {
  const spreadsheet = await open()
  await spreadsheet.type('A1', '=SUM(Missing!A1:A3)')
  await spreadsheet.type('A2', '=IFERROR(Missing!A1; "none")')
  expect(spreadsheet.values('A1:A2')).toEqual([['#REF!'], ['none']])
  expect(spreadsheet.error('A1')).toBe("Unresolved sheet name 'Missing'.")
})

test('a formula follows a tab that is renamed', async () => {
  const spreadsheet = await open(
    'function rename() { SpreadsheetApp.getActive().getSheetByName("Data").setName("New data") }',
  )
  spreadsheet.addTab('Data', [[3]])
  await spreadsheet.type('Sheet1!A1', '=SUM(Data!A1; 1)')
  await spreadsheet.run('rename')
  expect(spreadsheet.formula('Sheet1!A1')).toContain("'New data'!A1")
  expect(spreadsheet.value('Sheet1!A1')).toBe(4)
})

test('a formula on a deleted tab gives #REF!', async () => {
  const spreadsheet = await open(
    'function remove() { const file = SpreadsheetApp.getActive(); file.deleteSheet(file.getSheetByName("Data")) }',
  )
  spreadsheet.addTab('Data', [[3]])
  await spreadsheet.type('Sheet1!A1', '=Data!A1+1')
  await spreadsheet.run('remove')
  expect(spreadsheet.value('Sheet1!A1')).toBe('#REF!')
})

test('formulas that hang on each other in a circle give #REF!', async () => {
  const spreadsheet = await open()
  await spreadsheet.type('A1', '=B1+1')
  await spreadsheet.type('B1', '=A1+1')
  await spreadsheet.type('C1', '=SUM(A1:C1)')
  expect(spreadsheet.values('A1:C1')).toEqual([['#REF!', '#REF!', '#REF!']])
  expect(spreadsheet.error('A1')).toContain('Circular dependency detected')
  await spreadsheet.type('B1', 1)
  expect(spreadsheet.value('A1')).toBe(2)
})

test('a chain of formulas follows a change, in whatever order they stand', async () => {
  const spreadsheet = await open()
  await spreadsheet.type('A1', '=A2*2')
  await spreadsheet.type('A2', '=A3*2')
  await spreadsheet.type('A3', '=A4*2')
  await spreadsheet.type('A4', 1)
  expect(spreadsheet.value('A1')).toBe(8)
  await spreadsheet.type('A4', 2)
  expect(spreadsheet.value('A1')).toBe(16)
})

test('a reference to an empty cell stays empty', async () => {
  const spreadsheet = await open()
  await spreadsheet.type('A1', '=Z1')
  expect(spreadsheet.value('A1')).toBe('')
})

test('a formula on a date shows a date', async () => {
  const spreadsheet = await open()
  await spreadsheet.type('A1', '2026-03-12')
  await spreadsheet.type('B1', '=A1')
  await spreadsheet.type('B2', '=MAX(A1:A3)')
  expect(spreadsheet.texts('B1:B2')).toEqual([['2026-03-12'], ['2026-03-12']])
  expect(spreadsheet.value('B1')).toEqual(spreadsheet.value('A1'))
})

test('FILTER takes several conditions and finds nothing as #N/A', async () => {
  const spreadsheet = await open()
  spreadsheet.addTab('Data', [
    ['Ann', 1, true],
    ['Ben', 2, true],
    ['Cas', 3, false],
  ])
  await spreadsheet.type('Sheet1!A1', '=FILTER(Data!A1:A3; Data!B1:B3>1; Data!C1:C3)')
  await spreadsheet.type('Sheet1!B1', '=FILTER(Data!A1:A3; Data!B1:B3>9)')
  expect(spreadsheet.values('Sheet1!A1:B2')).toEqual([
    ['Ben', '#N/A'],
    ['', ''],
  ])
})

test('SORT takes the column to sort by and whether it ascends', async () => {
  const spreadsheet = await open()
  spreadsheet.addTab('Data', [
    ['Ann', 2],
    ['Ben', 3],
    ['Cas', 1],
  ])
  await spreadsheet.type('Sheet1!A1', '=SORT(Data!A1:B3; 2; FALSE)')
  expect(spreadsheet.values('Sheet1!A1:B3')).toEqual([
    ['Ben', 3],
    ['Ann', 2],
    ['Cas', 1],
  ])
})

test('ARRAYFORMULA hands the whole array on', async () => {
  const spreadsheet = await open('function COUNT_ROWS(a) { return a.length }')
  await spreadsheet.type('A1', '=ARRAYFORMULA(COUNT_ROWS(B1:B3*2))')
  expect(spreadsheet.value('A1')).toBe(3)
})

test.each([
  ['=A1:A3*2', 4],
  ['=IF(A1:A3>1; "more"; "less")', 'more'],
  ['=ROUND(A1:A3; 0)', 2],
  ['=SUM(A1:A3*2)', 4],
  ['=SUM(A1:A3)', 6],
  ['=SUMPRODUCT(A1:A3*2)', 12],
  ['=ARRAYFORMULA(SUM(A1:A3*2))', 12],
  ['=SUM(FILTER(A1:A3; A1:A3>1))', 5],
  ['=SUM(IF(A1=1; A1:A3; 0))', 6],
])(
  'without ARRAYFORMULA an operator takes the cell of a range that lies in its own row: %s',
  async (formula, value) => {
    const spreadsheet = await open()
    for (const row of [1, 2, 3]) await spreadsheet.type(`A${row}`, row)
    await spreadsheet.type('B2', formula)
    expect(spreadsheet.values('B2:B3')).toEqual([[value], ['']])
  },
)

test('where a range has no cell in its own row, an operator finds none', async () => {
  const spreadsheet = await open()
  await spreadsheet.type('B9', '=A1:A3*2')
  expect(spreadsheet.value('B9')).toBe('#VALUE!')
  expect(spreadsheet.error('B9')).toBe('An array value could not be found.')
})

test('an unfinished formula is #ERROR!', async () => {
  const spreadsheet = await open()
  await spreadsheet.type('A1', '=SUM(1))')
  expect(spreadsheet.value('A1')).toBe('#ERROR!')
  expect(spreadsheet.error('A1')).toBe('Formula parse error.')
})

test('where the comma is decimal, only ; parts arguments', async () => {
  const spreadsheet = await open('', { locale: 'de_DE' })
  await spreadsheet.type('A1', '=SUM(1,5; 2)')
  await spreadsheet.type('A2', '=SUM(A1, 2)')
  expect(spreadsheet.values('A1:A2')).toEqual([[3.5], ['#ERROR!']])
})

test('where the comma is decimal, a formula keeps its ; when columns come and rows go', async () => {
  const code = `function move() {
    var sheet = SpreadsheetApp.getActiveSheet()
    sheet.insertColumnsAfter(1, 1)
    sheet.deleteRow(1)
  }`
  const spreadsheet = await open(code, { locale: 'de_DE' })
  await spreadsheet.type('B2', 4)
  await spreadsheet.type('A3', '=SUM(B2; 1,5; 2;3)&"; , "&IF(B2>1; "a, b"; "")')
  const shown = spreadsheet.value('A3')
  await spreadsheet.run('move')
  expect(spreadsheet.value('A2')).toBe(shown)
  expect(spreadsheet.formula('A2')).toBe('=SUM(C1; 1,5; 2;3)&"; , "&IF(C1>1; "a, b"; "")')
  await spreadsheet.run('move')
  expect(spreadsheet.value('A1')).toBe('#REF!')
})
