import { describe, expect, test, vi } from 'vitest'
import type { Uncertain } from '../../local/google/uncertain.ts'
import { explain } from '../../src/sidebar/explain.ts'
import { aWin } from '../cells/saves.ts'
import { newSpreadsheet } from '../cells/sheet.ts'
import { fileOf, sampleFile, untalkedFile } from '../cells/team.ts'
import { open } from './open.ts'

const tell =
  'function TELL(a, b, c) { return JSON.stringify([].slice.call(arguments).map(function (each) { return each === undefined ? "undefined" : each instanceof Error ? "Error " + each.message : Array.isArray(each) ? each.length + " rows" : each })) }'

async function told(formula: string, uncertain: Partial<Uncertain>, given: unknown[][] = []) {
  const spreadsheet = await open(tell, { uncertain })
  spreadsheet.addTab('Data', given)
  await spreadsheet.type('Sheet1!A1', formula)
  return spreadsheet.value('Sheet1!A1')
}

describe('each reading of what nobody has told does what it says', () => {
  test.each<[Partial<Uncertain>, string, string]>([
    [{}, '=TELL(1;;3)', '[1,"",3]'],
    [{ skippedArgument: 'undefined' }, '=TELL(1;;3)', '[1,"undefined",3]'],
    [{ skippedArgument: 'null' }, '=TELL(1;;3)', '[1,null,3]'],
    [{}, '=TELL(1)', '[1]'],
    [{ omittedArgument: 'null' }, '=TELL(1)', '[1,null,null]'],
    [{ omittedArgument: '""' }, '=TELL(1)', '[1,"",""]'],
    [{ emptyCells: 'null' }, '=TELL(Data!Z9)', '[null]'],
    [{}, '=TELL(Data!A:A)', '["1000 rows"]'],
    [{ wholeColumns: 'trimmed' }, '=TELL(Data!A:A; Data!A2:C; Data!A1:A4)', '["2 rows","1 rows","4 rows"]'],
    [{ errorCells: 'Error' }, '=TELL(Data!B2)', '["Error #N/A"]'],
    [{ todayArgument: 'allowed' }, '=LEN(TELL(TODAY()))>2', 'true'],
  ])('%j: %s is given %s', async (uncertain, formula, given) => {
    expect(String(await told(formula, uncertain, [[1], [2, '=NA()']]))).toBe(given)
  })

  test('"" written by a script stands in the way of a spill, or does not', async () => {
    const code = `function DOWN() { return [[1], [2], [3]] }
      function write() { SpreadsheetApp.getActiveSheet().getRange('A2').setValue('') }`
    for (const [emptyText, value] of [
      ['no obstacle', 1],
      ['obstacle', '#REF!'],
    ] as const) {
      const spreadsheet = await open(code, { uncertain: { emptyText } })
      await spreadsheet.run('write')
      await spreadsheet.type('A1', '=DOWN()')
      expect(spreadsheet.value('A1')).toBe(value)
    }
  })

  test('a formula on a tab that is not there comes to life with it, or stays broken until it is entered again', async () => {
    for (const [missingTab, value] of [
      ['revives', 3],
      ['stays broken', '#REF!'],
    ] as const) {
      const spreadsheet = await open('', { uncertain: { missingTab } })
      await spreadsheet.type('A1', '=Later!A1')
      expect(spreadsheet.value('A1')).toBe('#REF!')
      spreadsheet.addTab('Later', [[3]])
      await spreadsheet.settle()
      expect(spreadsheet.value('Sheet1!A1')).toBe(value)
      await spreadsheet.type('Sheet1!A1', '=Later!A1')
      expect(spreadsheet.value('Sheet1!A1')).toBe(3)
    }
  })

  test('numbers that are none, and -0, cross to the page as null, as they are, or lose all', async () => {
    const odd = (oddNumbers: Uncertain['oddNumbers']) =>
      open('function f() { return [NaN, 1 / 0, -0, 1] }', { uncertain: { oddNumbers } }).then((one) =>
        one.run('f'),
      )
    expect(await odd('null')).toEqual([null, null, 0, 1])
    expect(await odd('kept')).toEqual([Number.NaN, Number.POSITIVE_INFINITY, -0, 1])
    expect(await odd('lost')).toBeNull()
  })
})

describe('the add-on, either way', () => {
  test.each(['Error: message', 'ScriptError: Error: message', 'with a stack'] as const)(
    'an unexpected error is a clean sentence on the page: %s',
    async (failures) => {
      vi.stubGlobal('navigator', { onLine: true })
      const sheet = await fileOf({ Plan: [['2026-03', 'Ann', 'Calls', 10]] }, { uncertain: { failures } })
      sheet.calls.failAt(1)
      const failure = await sheet.run('openTeam').then(
        () => undefined,
        (error: unknown) => error,
      )
      expect(failure).toBeInstanceOf(Error)
      expect(explain(failure)).toBe('The spreadsheet did not answer as it should. Try again in a moment.')
      vi.unstubAllGlobals()
    },
  )

  test.each(['at once', 'at the flush'] as const)(
    'a save that a rule of the user’s own rejects fails with what the rule says: the rule speaks %s',
    async (invalidWrites) => {
      const sheet = await untalkedFile({ uncertain: { invalidWrites } })
      sheet.host.context.records.validations.push({
        area: {
          tab: sheet.tabs.find(({ name }) => name === 'Wins')?.id ?? '',
          row: 1,
          column: 4,
          rows: 900,
          columns: 1,
        },
        rule: {
          criteria: 'NUMBER_BETWEEN',
          values: [0, 9],
          showsDropdown: false,
          allowInvalid: false,
          help: 'At most 9.',
        },
      })
      await expect(sheet.run('saveWin', aWin({ value: 99 }))).rejects.toThrow(
        'cell E2 violates the data validation rules set on this cell. At most 9.',
      )
      expect(sheet.value('Wins!A2')).toBe('')
      sheet.dispose()
    },
  )

  test.each(['revives', 'stays broken'] as const)(
    'Set up brings a deleted tab back, and Scores reads it again: a formula on it %s',
    async (missingTab) => {
      const sheet = await newSpreadsheet({ uncertain: { missingTab } })
      await sheet.choose('Set up the tabs')
      const { engine } = sheet.host.context
      engine.removeTab(sheet.tabs.find(({ name }) => name === 'Observations')?.id ?? '')
      await sheet.settle()
      await sheet.choose('Set up the tabs')
      await sheet.type('Plan!A2', '2026-03')
      await sheet.type('Plan!B2', 'Ann')
      await sheet.type('Plan!D2', 10)
      await sheet.type('Plan!H2', 5)
      await sheet.type('Observations!A2', '2026-03-12')
      await sheet.type('Observations!B2', 'Ann')
      await sheet.type('Observations!G2', 4)
      expect(sheet.value('Scores!E2')).toBe(0.8)
      sheet.dispose()
    },
  )

  test.each(['withheld', 'known'] as const)(
    'a new file is set up by someone whose address is %s',
    async (activeUser) => {
      const sheet = await newSpreadsheet({ uncertain: { activeUser, newEditors: 'with the owner' } })
      await sheet.choose('Set up the tabs')
      expect(sheet.tabs.map(({ name }) => name)).toContain('Quadrant')
      sheet.dispose()
    },
  )

  test.each([{ wholeColumns: 'trimmed' }, { emptyCells: 'null' }, { errorCells: 'Error' }] as const)(
    'a team with gaps is drawn where every row is handed over, and where they are not: %j',
    async (uncertain) => {
      const sheet = await sampleFile({ uncertain })
      expect(sheet.texts('Quadrant!A5:L16').flat().join('')).toContain('(sample)')
      expect(sheet.values('Quadrant!AA1:AL30').flat()).not.toContain('#ERROR!')
      sheet.dispose()
    },
  )

  test('were scripts stopped where people are only warned, Set up would say so in a sentence', async () => {
    const sheet = await newSpreadsheet({ uncertain: { warnings: 'stop scripts' } })
    await sheet.choose('Set up the tabs')
    expect(sheet.alerts.map(({ message }) => message).join()).toMatch(/^That did not work: .*protected.*\.$/)
    sheet.dispose()
  })
})
