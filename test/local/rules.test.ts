import { describe, expect, test } from 'vitest'
import { open, refusal, script } from './open.ts'

const rule = (
  require: string,
  rest = '',
) => `const sheet = SpreadsheetApp.getActiveSheet(); const range = sheet.getRange('B1:B9');
  range.setDataValidation(SpreadsheetApp.newDataValidation().${require}.setAllowInvalid(false)${rest}.build());`

describe('a rule that rejects', () => {
  test('throws into a script and names the cell and what may stand there; nothing is written', async () => {
    const spreadsheet = await open(`function main() { ${rule("requireValueInList(['yes', 'no'])")}
        try { range.offset(0, -1, 3, 2).setValues([['a', 'yes'], ['b', 'maybe'], ['c', 'no']]) } catch (error) { return [String(error), sheet.getRange('A1:B3').getValues().flat().join('')] } }`)
    expect(await spreadsheet.run('main')).toEqual([
      'Exception: The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: yes, no.',
      '',
    ])
  })

  test('rejects what a person types, and a blank never', async () => {
    const spreadsheet = await open(`function main() { ${rule("requireValueInList(['yes', 'no'])")} }`)
    await spreadsheet.run('main')
    await expect(spreadsheet.type('B2', 'maybe')).rejects.toThrow('violates the data validation rules')
    await spreadsheet.type('B2', 'yes')
    expect(spreadsheet.value('B2')).toBe('yes')
    await spreadsheet.type('B2', null)
    expect(spreadsheet.value('B2')).toBe('')
  })

  test('offers what stands in a range wherever rows that come or go move it; nothing once all of it is gone', async () => {
    const spreadsheet = await open(`function main() {
        const sheet = SpreadsheetApp.getActiveSheet()
        const range = sheet.getRange('B1')
        range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A5:A20')).build())
        const offered = () => range.getDataValidation()?.getCriteriaValues()[0].getA1Notation() ?? null
        const told = []
        sheet.insertRowsAfter(20, 5); told.push(offered())
        sheet.insertRowsAfter(10, 5); told.push(offered())
        sheet.insertRowsBefore(3, 1); told.push(offered())
        sheet.deleteRows(10, 10); told.push(offered())
        sheet.deleteRows(2, 40); told.push(offered())
        return told }`)
    expect(await spreadsheet.run('main')).toEqual(['A5:A20', 'A5:A25', 'A6:A26', 'A6:A16', null])
  })

  test('offers nothing once the tab that it offered from is gone; a chart of that tab has no ranges', async () => {
    expect(
      await script(`const file = SpreadsheetApp.getActive(); const names = file.insertSheet('Names'); const sheet = file.getSheetByName('Sheet1')
        const range = sheet.getRange('B1'); const source = names.getRange('A1:A3')
        range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(source).setAllowInvalid(false).build())
        sheet.insertChart(sheet.newChart().asScatterChart().addRange(source).build())
        file.deleteSheet(names)
        range.setValue('Ann')
        return [range.getDataValidation(), range.getValue(), sheet.getCharts()[0].getRanges().length]`),
    ).toEqual([null, 'Ann', 0])
  })

  test.each([
    ['requireNumberBetween(1, 5)', '3', '6'],
    ['requireNumberGreaterThanOrEqualTo(0)', '0', '-1'],
    ['requireNumberGreaterThan(0)', '1', '"text"'],
    ['requireCheckbox()', 'true', '"yes"'],
    ['requireCheckbox("yes")', '"yes"', 'true'],
    ['requireCheckbox("yes", "no")', '"no"', 'false'],
    ['requireDate()', 'new Date()', '12'],
    [
      'requireDateOnOrAfter(new Date("2026-03-12T00:00:00+13:00"))',
      'new Date("2026-03-12T23:00:00+13:00")',
      'new Date("2026-03-11T23:00:00+13:00")',
    ],
    ['requireTextIsEmail()', '"a@b.co"', '"a at b"'],
    ['requireTextContains("x")', '"axb"', '"ab"'],
  ])('%s takes %s and not %s', async (require, good, bad) => {
    expect(await script(`${rule(require)} range.getCell(1, 1).setValue(${good}); return 'written'`)).toBe(
      'written',
    )
    expect(await refusal(`${rule(require)} range.getCell(1, 1).setValue(${bad})`)).toContain(
      'cell B1 violates',
    )
  })

  test('a list that stands in cells follows them', async () => {
    const body = `${rule("requireValueInRange(SpreadsheetApp.getActiveSheet().getRange('D1:D3'))")} sheet.getRange('D1:D2').setValues([['Ann'], ['Ben']]);`
    expect(await script(`${body} range.getCell(1, 1).setValue('Ben'); return 'written'`)).toBe('written')
    expect(await refusal(`${body} range.getCell(1, 1).setValue('Cas')`)).toContain(
      'following values: Ann, Ben.',
    )
  })
})

test('a rule that only warns takes everything, and warning is the default', async () => {
  const got = await script(`const sheet = SpreadsheetApp.getActiveSheet(); const range = sheet.getRange('B1')
    range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setHelpText('1 to 5').build()); range.setValue(9)
    const kept = range.getDataValidation()
    return [range.getValue(), kept.getAllowInvalid(), kept.getHelpText(), String(kept.getCriteriaType()), kept.getCriteriaValues()]`)
  expect(got).toEqual([9, true, '1 to 5', 'NUMBER_BETWEEN', [1, 5]])
})

test('the last rule that was set over a cell holds, until it is cleared', async () => {
  const got =
    await script(`const sheet = SpreadsheetApp.getActiveSheet(); const list = (...values) => SpreadsheetApp.newDataValidation().requireValueInList(values).build()
    sheet.getRange('A1:B2').setDataValidation(list('a')); sheet.getRange('B1:B2').setDataValidations([[list('b')], [null]])
    const names = sheet.getRange('A1:B2').getDataValidations().map((row) => row.map((each) => each && each.getCriteriaValues()[0][0]))
    sheet.getRange('A1:B2').clearDataValidations()
    return [names, sheet.getRange('A1').getDataValidation()]`)
  expect(got).toEqual([
    [
      ['a', 'b'],
      ['a', null],
    ],
    null,
  ])
})

describe('conditional formats', () => {
  test('setConditionalFormatRules replaces them all', async () => {
    const got =
      await script(`const sheet = SpreadsheetApp.getActiveSheet(); const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground('#ff0000').setRanges([sheet.getRange('A1:A9')]).build()
      sheet.setConditionalFormatRules([rule('a'), rule('b')]); sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules().slice(1), rule('c')])
      return sheet.getConditionalFormatRules().map((each) => [each.getBooleanCondition().getCriteriaValues()[0], each.getBooleanCondition().getBackground()])`)
    expect(got).toEqual([
      ['b', '#ff0000'],
      ['c', '#ff0000'],
    ])
  })

  test('a rule for another tab, without ranges or without a condition is refused', async () => {
    const builder = 'SpreadsheetApp.newConditionalFormatRule()'
    expect(await refusal(`${builder}.whenCellEmpty().build()`)).toBe(
      'Conditional format rule must have ranges.',
    )
    expect(
      await refusal(`${builder}.setRanges([SpreadsheetApp.getActiveSheet().getRange('A1')]).build()`),
    ).toBe('Conditional format rule must have a condition.')
    expect(
      await refusal(`const here = SpreadsheetApp.getActiveSheet(); const there = SpreadsheetApp.getActive().insertSheet('Two')
        there.setConditionalFormatRules([${builder}.whenCellEmpty().setRanges([here.getRange('A1')]).build()])`),
    ).toBe('Conditional format rule cannot reference a different sheet.')
  })

  test('a gradient is not told as none: its colours cannot be read yet', async () => {
    const on = "setRanges([SpreadsheetApp.getActiveSheet().getRange('A1')]).build().getGradientCondition()"
    const builder = 'SpreadsheetApp.newConditionalFormatRule()'
    expect(
      await refusal(`${builder}.setGradientMaxpoint('#ff0000').setGradientMinpoint('#00ff00').${on}`),
    ).toBe('NotYet: The stand-in does not know GradientCondition yet')
    expect(await script(`return ${builder}.whenCellEmpty().${on}`)).toBeNull()
  })
})

describe('protection', () => {
  const protect = (
    more: string,
  ) => `function main() { const protection = SpreadsheetApp.getActiveSheet().getRange('A1:A9').protect(); ${more} }
    function write() { SpreadsheetApp.getActiveSheet().getRange('A5').setValue('x'); return 'written' }`
  const file = { owner: 'boss@example.com', editors: ['rep@example.com'] }
  const alone = "protection.removeEditors(['rep@example.com'])"

  async function writtenBy(user: string, more: string) {
    const owned = await open(protect(more), { ...file, user: 'boss@example.com' })
    await owned.run('main')
    const theirs = await open(protect(more), { ...file, user, snapshot: owned.snapshot() })
    return theirs.run('write').catch((error) => error.message)
  }

  test('a range that only the owner may edit refuses the scripts of others, in Google’s words', async () => {
    expect(await writtenBy('rep@example.com', alone)).toBe(
      'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    )
    expect(await writtenBy('boss@example.com', alone)).toBe('written')
  })

  test('a protection protects nothing until an editor was taken away', async () => {
    expect(await writtenBy('rep@example.com', '')).toBe('written')
  })

  test('a warning stops nobody', async () => {
    expect(await writtenBy('rep@example.com', 'protection.setWarningOnly(true)')).toBe('written')
  })

  test('a person is refused where their scripts are', async () => {
    const owned = await open(protect(alone), { ...file, user: 'boss@example.com' })
    await owned.run('main')
    const theirs = await open(protect(alone), {
      ...file,
      user: 'rep@example.com',
      snapshot: owned.snapshot(),
    })
    await expect(theirs.type('A5', 'x')).rejects.toThrow("You're trying to edit a protected cell")
    await theirs.type('B5', 'x')
  })

  test('range.protect() makes one more each time, sheet.protect() only one', async () => {
    const got =
      await script(`const sheet = SpreadsheetApp.getActiveSheet(); const { RANGE, SHEET } = SpreadsheetApp.ProtectionType
      sheet.getRange('A1').protect(); sheet.getRange('A1').protect().setDescription('second'); sheet.protect().setDescription('one'); const again = sheet.protect().getDescription()
      const kept = sheet.getProtections(RANGE); kept[0].remove()
      return [kept.length, sheet.getProtections(RANGE).length, sheet.getProtections(SHEET).length, again, sheet.getProtections(RANGE)[0].canEdit()]`)
    expect(got).toEqual([2, 1, 1, 'one', true])
  })

  test('cells of a protected tab can be left open', async () => {
    const owned = await open(
      `function main() { const sheet = SpreadsheetApp.getActiveSheet(); const protection = sheet.protect(); protection.removeEditors(['rep@example.com']); protection.setUnprotectedRanges([sheet.getRange('C1:C9')]) }
      function open_(name) { return SpreadsheetApp.getActiveSheet().getRange(name).canEdit() }
      function canEdit() { return ['A1', 'C5', 'C5:D5'].map(open_) }`,
      { ...file, user: 'boss@example.com' },
    )
    await owned.run('main')
    const code =
      'function canEdit() { return ["A1", "C5", "C5:D5"].map((name) => SpreadsheetApp.getActiveSheet().getRange(name).canEdit()) }'
    const theirs = await open(code, { ...file, user: 'rep@example.com', snapshot: owned.snapshot() })
    expect(await theirs.run('canEdit')).toEqual([false, true, false])
  })
})
