import { describe, expect, test } from 'vitest'
import { open, refusal, script } from './open.ts'

describe('LockService', () => {
  test('a second lock of the same run is not given: it is not re-entrant', async () => {
    const got =
      await script(`const first = LockService.getDocumentLock(); const second = LockService.getDocumentLock()
      const got = [first.tryLock(10), first.tryLock(10), second.tryLock(10), second.hasLock()]
      first.releaseLock(); got.push(second.tryLock(10)); return got`)
    expect(got).toEqual([true, true, false, false, true])
    expect(
      await refusal('LockService.getScriptLock().waitLock(1); LockService.getScriptLock().waitLock(1)'),
    ).toBe('Lock timeout: another process was holding the lock for too long.')
  })

  test('the locks of document, script and user are different ones', async () => {
    expect(
      await script(
        'return [LockService.getDocumentLock(), LockService.getScriptLock(), LockService.getUserLock()].map((lock) => lock.tryLock(1))',
      ),
    ).toEqual([true, true, true])
  })

  test('an alert drops it', async () => {
    expect(
      await script(
        "const lock = LockService.getDocumentLock(); lock.waitLock(1); SpreadsheetApp.getUi().alert('x'); return lock.hasLock()",
      ),
    ).toBe(false)
  })

  test('it ends with the run', async () => {
    const spreadsheet = await open(
      'function hold() { return LockService.getDocumentLock().tryLock(1) } function fail() { LockService.getDocumentLock().waitLock(1); throw new Error("x") }',
    )
    await spreadsheet.run('fail').catch(() => 0)
    expect([await spreadsheet.run('hold'), await spreadsheet.run('hold')]).toEqual([true, true])
  })
})

describe('PropertiesService', () => {
  test('keeps texts, also for the next run', async () => {
    const spreadsheet =
      await open(`function put() { PropertiesService.getDocumentProperties().setProperty('a', 5).setProperties({ b: true }) }
      function get() { const kept = PropertiesService.getDocumentProperties(); return [kept.getProperty('a'), kept.getProperty('b'), kept.getProperty('c'), kept.getKeys().length, PropertiesService.getUserProperties().getProperty('a')] }`)
    await spreadsheet.run('put')
    expect(await spreadsheet.run('get')).toEqual(['5', 'true', null, 2, null])
  })

  test('9 KB are the most for a value', async () => {
    expect(
      await refusal("PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9217))"),
    ).toBe('Argument too large: value')
  })
})

describe('CacheService', () => {
  test('keeps texts for a while, and refuses what is too large', async () => {
    expect(
      await script(
        "const cache = CacheService.getScriptCache(); cache.put('a', 7, 60); return [cache.get('a'), cache.get('b')]",
      ),
    ).toEqual(['7', null])
    expect(await refusal("CacheService.getScriptCache().put('a', 'x'.repeat(102401))")).toBe(
      'Argument too large: value',
    )
    expect(await refusal("CacheService.getScriptCache().get('k'.repeat(251))")).toBe(
      'Argument too large: key',
    )
  })
})

describe('Utilities', () => {
  test('formatString, base64 and ids', async () => {
    const got = await script(
      `return [Utilities.formatString('%s is %05.1f%%, %d of %-3s|', 'x', 12.345, 7.9, 'ab'), Utilities.base64Encode('añb'), Utilities.base64Decode('_'.length ? '/w==' : ''), Utilities.getUuid().length]`,
    )
    expect(got).toEqual(['x is 012.3%, 7 of ab |', 'YcOxYg==', [-1], 36])
  })
})

describe('charts', () => {
  const build = `const sheet = SpreadsheetApp.getActiveSheet()
    const chart = sheet.newChart().asScatterChart().setTitle('T').setXAxisRange(0, 1).setYAxisTitle('Y').setColors(['#ff0000'])
      .addRange(sheet.getRange('A1:A9')).addRange(sheet.getRange('B1:B9')).setNumHeaders(1).setPosition(2, 3, 10, 20)
      .setOption('series', { 0: { color: 'blue' } }).setOption('legend.position', 'bottom').build();`

  test('a scatter chart is recorded with ranges, options and place', async () => {
    const spreadsheet = await open(`function main() { ${build} sheet.insertChart(chart) }`)
    await spreadsheet.run('main')
    expect(spreadsheet.charts('Sheet1')).toMatchObject([
      {
        type: 'SCATTER',
        ranges: [
          { tab: 'Sheet1', a1: 'A1:A9' },
          { tab: 'Sheet1', a1: 'B1:B9' },
        ],
        options: {
          title: 'T',
          'hAxis.viewWindow.min': 0,
          'hAxis.viewWindow.max': 1,
          'vAxis.title': 'Y',
          colors: ['#ff0000'],
          'series.0.color': 'blue',
          'legend.position': 'bottom',
        },
        headers: 1,
        position: { row: 2, column: 3, offsetX: 10, offsetY: 20 },
      },
    ])
    expect(spreadsheet.charts('Elsewhere')).toEqual([])
  })

  test('a chart is changed in its place and keeps its id, and is removed', async () => {
    const got = await script(`${build} sheet.insertChart(chart); sheet.insertChart(chart)
      const [first, second] = sheet.getCharts(); sheet.updateChart(first.modify().asScatterChart().setTitle('New').build()); sheet.removeChart(second)
      const kept = sheet.getCharts()
      return [kept.length, kept[0].getChartId() === first.getChartId(), kept[0].getOptions().get('title'), kept[0].getContainerInfo().getAnchorRow(), kept[0].getRanges()[1].getA1Notation(), first.getOptions().get('title')]`)
    expect(got).toEqual([1, true, 'New', 2, 'B1:B9', 'T'])
  })

  test('the general builder has no setTitle, and no strategy before a type', async () => {
    expect(await refusal("SpreadsheetApp.getActiveSheet().newChart().setTitle('x')")).toContain(
      'setTitle is not a function',
    )
    expect(
      await refusal(
        'SpreadsheetApp.getActiveSheet().newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)',
      ),
    ).toContain('Unexpected error')
  })
})

describe('notes', () => {
  test('are set, read and cleared', async () => {
    const got =
      await script(`const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1'); range.setNotes([['one', 'two']]); const before = range.getNotes()[0]; range.getCell(1, 2).clearNote()
      return [before, range.getNotes()[0]]`)
    expect(got).toEqual([
      ['one', 'two'],
      ['one', ''],
    ])
  })
})

describe('calls', () => {
  test('are counted by name; those that only name things do not reach the document', async () => {
    const spreadsheet =
      await open(`function main() { const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1'); const range = sheet.getRange('A1:B2')
      range.setValues([[1, 2], [3, 4]]); range.getValues(); sheet.getRangeList(['A1', 'B2']).setBackground('red'); SpreadsheetApp.flush() }`)
    await spreadsheet.run('main')
    expect(spreadsheet.calls.byName).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getRange': 1,
      'Range.setValues': 1,
      'Range.getValues': 1,
      'Sheet.getRangeList': 1,
      'RangeList.setBackground': 1,
      'SpreadsheetApp.flush': 1,
    })
    expect([spreadsheet.calls.total, spreadsheet.calls.reaching]).toEqual([8, 4])
    spreadsheet.calls.reset()
    expect(spreadsheet.calls.total).toBe(0)
  })

  test('the k-th that reaches the document can be made to fail, once', async () => {
    const spreadsheet = await open(
      `function main() { const range = SpreadsheetApp.getActiveSheet().getRange('A1'); const at = range.getValue() || 0; range.setValue(at + 1); return range.getValue() }`,
    )
    spreadsheet.calls.failAt(2, 'Service unavailable')
    await expect(spreadsheet.run('main')).rejects.toThrow('Exception: Service unavailable')
    expect(await spreadsheet.run('main')).toBe(1)
  })
})

test('a spreadsheet is kept as text and opened again, with everything in it', async () => {
  const code = `function TABLE() { return [[1], [2]] }
    function main() { const file = SpreadsheetApp.getActive(); const sheet = file.insertSheet('Two'); sheet.getRange('A1').setFormula('=TABLE()'); sheet.getRange('B1').setValue(0.5).setNumberFormat('0%').setNote('half')
      sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(false).build())
      sheet.insertChart(sheet.newChart().asScatterChart().addRange(sheet.getRange('A1:A2')).build()); sheet.protect().setWarningOnly(true)
      PropertiesService.getDocumentProperties().setProperty('k', 'v') }
    function look() { const sheet = SpreadsheetApp.getActive().getSheetByName('Two')
      return [PropertiesService.getDocumentProperties().getProperty('k'), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, sheet.getRange('B1').getDataValidation().getAllowInvalid()] }`
  const before = await open(code)
  await before.run('main')
  const after = await open(code, { snapshot: before.snapshot() })
  expect(after.values('Two!A1:B2')).toEqual([
    [1, 0.5],
    [2, ''],
  ])
  expect([
    after.text('Two!B1'),
    after.note('Two!B1'),
    after.formula('Two!A1'),
    after.charts('Two').length,
  ]).toEqual(['50%', 'half', '=TABLE()', 1])
  expect(await after.run('look')).toEqual(['v', 1, false])
  // The warning comes first, then the rule.
  after.answers.push('OK')
  await expect(after.type('Two!B1', 2)).rejects.toThrow('violates')
})

test('a spreadsheet opens empty, as often as it is opened', async () => {
  await open()
  const started = performance.now()
  const again = await open()
  console.log(`opened in ${Math.round(performance.now() - started)} ms`)
  expect(again.value('A1')).toBe('')
})

test('two spreadsheets that are open at once know nothing of each other', async () => {
  const code =
    'function MINE() { return SpreadsheetApp.getActive().getName() + SpreadsheetApp.getActive().getSpreadsheetTimeZone() }'
  const first = await open(code, { timeZone: 'UTC' })
  const second = await open(code, { timeZone: 'Asia/Tokyo' })
  for (const [spreadsheet, value] of [
    [first, 1],
    [second, 2],
  ] as const) {
    await spreadsheet.type('A1', value)
    await spreadsheet.type('B1', '=SUM(A1:A3)')
    await spreadsheet.type('C1', '=MINE()')
  }
  await first.type('A2', 10)
  expect([first.value('B1'), second.value('B1')]).toEqual([11, 2])
  expect([first.value('C1'), second.value('C1')]).toEqual([
    'Untitled spreadsheetUTC',
    'Untitled spreadsheetAsia/Tokyo',
  ])
})
