import { expect, test } from 'vitest'
import { open } from './open.ts'

const tell = `
function TELL() {
  var words = []
  for (var i = 0; i < arguments.length; i++) words.push(describe_(arguments[i]))
  return words.join(' | ')
}
function describe_(value) {
  if (value === undefined) return 'undefined'
  if (Array.isArray(value)) return '[' + value.map(describe_).join(', ') + ']'
  if (value instanceof Date) return 'Date ' + Utilities.formatDate(value, 'Pacific/Auckland', 'yyyy-MM-dd HH:mm')
  return typeof value + ' ' + JSON.stringify(value)
}`

async function told(formula: string, rows: unknown[][] = []) {
  const spreadsheet = await open(tell)
  spreadsheet.addTab('Data', rows)
  await spreadsheet.type('Sheet1!A1', formula)
  return spreadsheet.value('Sheet1!A1')
}

test('a reference to one cell arrives as its value', async () => {
  expect(await told('=TELL(Data!A1; Data!B1; Data!C1)', [[7, 'seven', true]])).toBe(
    'number 7 | string "seven" | boolean true',
  )
})

test('a range of several cells arrives as rows', async () => {
  expect(await told('=TELL(Data!A1:B2)', [[1, 2], ['x']])).toBe(
    '[[number 1, number 2], [string "x", string ""]]',
  )
})

test('an empty cell arrives as ""', async () => {
  expect(await told('=TELL(Data!Z9)')).toBe('string ""')
})

test('a date arrives as a Date, midnight in the zone of the spreadsheet', async () => {
  const spreadsheet = await open(tell)
  await spreadsheet.type('A1', '2026-03-12')
  await spreadsheet.type('B1', '=TELL(A1)')
  expect(spreadsheet.value('B1')).toBe('Date 2026-03-12 00:00')
})

test('a percentage arrives as a fraction', async () => {
  const spreadsheet = await open(tell)
  await spreadsheet.type('A1', '10%')
  await spreadsheet.type('B1', '=TELL(A1)')
  expect(spreadsheet.value('B1')).toBe('number 0.1')
})

test('an error in a cell arrives as the text that it shows', async () => {
  const spreadsheet = await open(tell)
  await spreadsheet.type('A1', '=NA()')
  await spreadsheet.type('A2', '=1/0')
  await spreadsheet.type('B1', '=TELL(A1:A2)')
  expect(spreadsheet.value('B1')).toBe('[[string "#N/A"], [string "#DIV/0!"]]')
})

test('an argument left out at the end is undefined, one skipped in the middle is ""', async () => {
  const spreadsheet = await open(
    'function F(a, b, c) { return [typeof a, JSON.stringify(b), typeof c].join(" ") }',
  )
  await spreadsheet.type('A1', '=F(1;;3)')
  await spreadsheet.type('A2', '=F(1)')
  expect(spreadsheet.values('A1:A2')).toEqual([['number "" number'], ['number  undefined']])
})

test('the result of another function arrives as rows', async () => {
  expect(await told('=TELL(FILTER(Data!A1:A3; Data!A1:A3>1))', [[1], [2], [3]])).toBe(
    '[[number 2], [number 3]]',
  )
})

test('a range behind IF arrives as rows', async () => {
  expect(
    await told('=TELL(IF(Data!A1=1; Data!A1:B2; ""))', [
      [1, 2],
      [3, 4],
    ]),
  ).toBe('[[number 1, number 2], [number 3, number 4]]')
  expect(await told('=TELL(IF(Data!A1=2; Data!A1:B2; ""))', [[1]])).toBe('string ""')
})

test('a whole column brings every row of the tab', async () => {
  const spreadsheet = await open('function ROWS_OF(range) { return range.length + " x " + range[0].length }')
  spreadsheet.addTab('Data', [[1]])
  await spreadsheet.type('Sheet1!A1', '=ROWS_OF(Data!A:M)')
  await spreadsheet.type('Sheet1!A2', '=ROWS_OF(Data!A2:C)')
  expect(spreadsheet.values('Sheet1!A1:A2')).toEqual([['1000 x 13'], ['999 x 3']])
})

test('rows of values spill into the cells beside and below', async () => {
  const spreadsheet = await open('function TABLE() { return [[1, "b"], [true, new Date(0)]] }')
  await spreadsheet.type('B2', '=TABLE()')
  expect(spreadsheet.values('B2:C3')).toEqual([
    [1, 'b'],
    [true, new Date(0)],
  ])
})

test('null and "" leave a cell of the result empty', async () => {
  const spreadsheet = await open('function TABLE() { return [[null, ""], [undefined, 0]] }')
  await spreadsheet.type('A1', '=TABLE()')
  await spreadsheet.type('D1', '=COUNTA(A1:B2)')
  expect(spreadsheet.values('A1:D1')).toEqual([['', '', '', 1]])
})

test('a Date that a function gives shows as a day of the spreadsheet, unless the cell has a format', async () => {
  const midnight = 'new Date(Date.UTC(2026, 2, 11, 11))'
  const spreadsheet = await open(`function A_DAY() { return ${midnight} }
    function format() { SpreadsheetApp.getActive().getRange('A2').setNumberFormat('yyyy-mm') }`)
  await spreadsheet.run('format')
  await spreadsheet.type('A1', '=A_DAY()')
  await spreadsheet.type('A2', '=A_DAY()')
  expect(spreadsheet.texts('A1:A2')).toEqual([['3/12/2026'], ['2026-03']])
  expect(spreadsheet.value('A1')).toEqual(new Date(Date.UTC(2026, 2, 11, 11)))
})

test('an exception shows as #ERROR! and keeps its message', async () => {
  const spreadsheet = await open(
    'function F() { throw new Error("quality is 4.2, but scores run from 0 to 1") }',
  )
  await spreadsheet.type('A1', '=F()')
  expect(spreadsheet.value('A1')).toBe('#ERROR!')
  expect(spreadsheet.error('A1')).toContain('quality is 4.2')
})

test('one exception leaves the other formulas be', async () => {
  const spreadsheet = await open('function F(x) { if (x > 1) throw new Error("no"); return x }')
  await spreadsheet.type('A1', '=F(2)')
  await spreadsheet.type('A2', '=F(1)')
  await spreadsheet.type('A3', '=IFERROR(F(3); "mended")')
  expect(spreadsheet.values('A1:A3')).toEqual([['#ERROR!'], [1], ['mended']])
})

test('a spill that would cover a filled cell gives #REF! and says which', async () => {
  const spreadsheet = await open('function DOWN() { return [[1], [2], [3]] }')
  await spreadsheet.type('A3', 'in the way')
  await spreadsheet.type('A1', '=DOWN()')
  expect(spreadsheet.values('A1:A3')).toEqual([['#REF!'], [''], ['in the way']])
  expect(spreadsheet.error('A1')).toBe('Array result was not expanded because it would overwrite data in A3.')
})

test('a spill comes back when the cell in its way is emptied, and breaks when one is filled', async () => {
  const spreadsheet = await open('function DOWN() { return [[1], [2], [3]] }')
  await spreadsheet.type('A3', 'in the way')
  await spreadsheet.type('A1', '=DOWN()')
  await spreadsheet.type('A3', null)
  expect(spreadsheet.values('A1:A3')).toEqual([[1], [2], [3]])
  await spreadsheet.type('A2', 'x')
  expect(spreadsheet.values('A1:A3')).toEqual([['#REF!'], ['x'], ['']])
})

test("a spill that would pass the tab's edge gives #REF!", async () => {
  const spreadsheet = await open('function DOWN() { return [[1], [2], [3]] }')
  await spreadsheet.type('A999', '=DOWN()')
  expect(spreadsheet.value('A999')).toBe('#REF!')
  expect(spreadsheet.error('A999')).toContain('please insert more rows (1)')
})

test('a spill that shrinks leaves nothing behind', async () => {
  const spreadsheet = await open(
    'function COUNT_TO(n) { return Array.from({ length: n }, (_, i) => [i + 1]) }',
  )
  await spreadsheet.type('B1', 4)
  await spreadsheet.type('A1', '=COUNT_TO(B1)')
  await spreadsheet.type('C1', '=SUM(A1:A10)')
  expect(spreadsheet.value('C1')).toBe(10)
  await spreadsheet.type('B1', 2)
  expect(spreadsheet.values('A1:A4')).toEqual([[1], [2], [''], ['']])
  expect(spreadsheet.value('C1')).toBe(3)
})

test('a function name is found whatever its case', async () => {
  const spreadsheet = await open('function Twice(x) { return 2 * x }')
  await spreadsheet.type('A1', '=twice(4)')
  await spreadsheet.type('A2', '=TWICE(5)')
  expect(spreadsheet.values('A1:A2')).toEqual([[8], [10]])
})

test('a private function, one kept in a variable and one nested in another are no custom functions', async () => {
  const spreadsheet = await open(
    'function hidden_() { return 1 }; var kept = function () { return 1 }; function outer() { function inner() {} return 1 }',
  )
  await spreadsheet.type('A1', '=HIDDEN_()')
  await spreadsheet.type('A2', '=KEPT()')
  await spreadsheet.type('A3', '=INNER()')
  expect(spreadsheet.values('A1:A3')).toEqual([['#NAME?'], ['#NAME?'], ['#NAME?']])
  expect(spreadsheet.error('A1')).toBe("Unknown function: 'HIDDEN_'.")
})

test("a name of the spreadsheet's own keeps its meaning", async () => {
  const spreadsheet = await open('function SUM() { return "mine" }')
  await spreadsheet.type('A1', '=SUM(1;2)')
  expect(spreadsheet.value('A1')).toBe(3)
})

test.each(['NOW()', 'RAND()', 'RANDBETWEEN(1;9)', 'TODAY()'])(
  'a function fed with %s is refused',
  async (volatile) => {
    const spreadsheet = await open('function F(x) { return x }')
    await spreadsheet.type('A1', `=${volatile}`)
    await spreadsheet.type('A2', '=A1+1')
    await spreadsheet.type('B1', `=F(${volatile})`)
    await spreadsheet.type('B2', '=F(A1)')
    await spreadsheet.type('B3', '=F(A2)')
    await spreadsheet.type('B4', `=F(1)+0*${volatile}`)
    expect(spreadsheet.values('B1:B4')).toEqual([['#ERROR!'], ['#ERROR!'], ['#ERROR!'], [1]])
    expect(spreadsheet.error('B3')).toContain('not allowed to reference a cell with NOW()')
  },
)

test('a function runs again only when what it is given has changed', async () => {
  const spreadsheet = await open('function F(x) { Logger.log(x); return x }')
  await spreadsheet.type('A1', 1)
  await spreadsheet.type('B1', '=F(A1)')
  await spreadsheet.type('C1', 'elsewhere')
  expect(spreadsheet.log).toEqual(['1'])
  await spreadsheet.type('A1', 2)
  expect(spreadsheet.log).toEqual(['1', '2'])
})

test('globals do not outlive a call', async () => {
  const spreadsheet = await open('var calls = 0; function F() { calls++; return calls }')
  await spreadsheet.type('A1', '=F()')
  await spreadsheet.type('A2', '=F()')
  expect(spreadsheet.values('A1:A2')).toEqual([[1], [1]])
})

test('a function may read the spreadsheet, and knows its cell', async () => {
  const spreadsheet =
    await open(`function ZONE() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone() }
    function WHERE() { return SpreadsheetApp.getActiveRange().getA1Notation() }`)
  await spreadsheet.type('C7', '=WHERE()')
  await spreadsheet.type('C8', '=ZONE()')
  expect(spreadsheet.values('C7:C8')).toEqual([['C7'], ['Pacific/Auckland']])
})

test.each([
  [
    'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)',
    'You do not have permission to call setValue',
  ],
  ['SpreadsheetApp.getActive().insertSheet("X")', 'You do not have permission to call insertSheet'],
  ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ['MailApp.sendEmail("a", "b", "c")', 'You do not have permission to call MailApp service.'],
  ['DriveApp.getRootFolder()', 'You do not have permission to call DriveApp service.'],
])('in a cell, %s is refused', async (call, message) => {
  const spreadsheet = await open(`function F() { ${call} }`)
  await spreadsheet.type('A1', '=F()')
  expect(spreadsheet.value('A1')).toBe('#ERROR!')
  expect(spreadsheet.error('A1')).toBe(message)
})

test('in a cell, nobody is asked who they are', async () => {
  const spreadsheet = await open('function WHO() { return "[" + Session.getActiveUser().getEmail() + "]" }')
  await spreadsheet.type('A1', '=WHO()')
  expect(spreadsheet.value('A1')).toBe('[]')
})

test('a result of more than 50,000 characters stands in no cell', async () => {
  const spreadsheet = await open('function LONG(length) { return [["x"], ["x".repeat(length)]] }')
  await spreadsheet.type('A1', '=LEN(INDEX(LONG(50000); 2))')
  await spreadsheet.type('B1', '=LONG(50001)')
  expect(spreadsheet.values('A1:B1')).toEqual([[50_000, '#ERROR!']])
  expect(spreadsheet.error('B1')).toContain('more than the maximum of 50000 characters')
})

test('a thousand rows of thirteen columns are read', async () => {
  const spreadsheet = await open(
    'function COUNT_ROWS(range) { return range.filter((row) => row[0] !== "").length }',
  )
  const rows = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 13 }, (_, column) => row + column),
  )
  spreadsheet.addTab('Plan', rows)
  const started = performance.now()
  await spreadsheet.type('Sheet1!A1', '=COUNT_ROWS(Plan!A:M)')
  expect(spreadsheet.value('Sheet1!A1')).toBe(1000)
  console.log(`13,000 cells read in ${Math.round(performance.now() - started)} ms`)
})
