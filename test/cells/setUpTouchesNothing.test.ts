import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { newSpreadsheet } from './sheet.ts'

// What a person did to their own tab, and how to look at it again, as a script of the same file.
const ownScript = `
function dressMine() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('plan')
  sheet.setColumnWidth(1, 333).setColumnWidth(2, 44).setFrozenRows(3)
  sheet.setTabColor('#123456')
  sheet.getRange('A1').setNote('My note').setBackground('#ffeeaa').setFontWeight('normal')
  sheet.getRange('B2:B').setNumberFormat('dd.mm.yyyy')
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Ann', 'Bob']).setAllowInvalid(false).build()
  sheet.getRange('A2:A').setDataValidation(rule)
  var colour = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('#ff0000')
  sheet.setConditionalFormatRules([colour.setRanges([sheet.getRange('C2:C')]).build()])
  sheet.getRange('C1:C').protect().setDescription('Mine').setWarningOnly(true)
}
function lookAtMine() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('plan')
  var range = sheet.getRange('A1:C20')
  var rules = sheet.getConditionalFormatRules()
  return {
    values: range.getDisplayValues(), formulas: range.getFormulas(), notes: range.getNotes(),
    backgrounds: range.getBackgrounds(), weights: range.getFontWeights(), formats: range.getNumberFormats(),
    wraps: range.getWraps(), widths: [1, 2, 3].map(function (at) { return sheet.getColumnWidth(at) }),
    hidden: [1, 2, 3].map(function (at) { return sheet.isColumnHiddenByUser(at) }),
    frozen: sheet.getFrozenRows(), tab: sheet.getTabColor(),
    rejects: range.getDataValidations().map(function (row) { return row[0] && !row[0].getAllowInvalid() }),
    coloured: rules.map(function (rule) { return rule.getRanges()[0].getA1Notation() }),
    mine: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (one) { return one.getDescription() })
  }
}
function lookAtOurs() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('plan')
  var headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]
  var per = headers.indexOf('Per') + 1
  return {
    list: sheet.getRange(2, per).getDataValidation().getCriteriaValues()[0],
    isIdHidden: sheet.isColumnHiddenByUser(headers.indexOf('Id') + 1),
    scores: SpreadsheetApp.getActive().getSheetByName('Scores').getMaxRows(),
    warnings: ['Scores', 'Quadrant'].map(function (name) {
      var one = SpreadsheetApp.getActive().getSheetByName(name)
      var all = one.getProtections(SpreadsheetApp.ProtectionType.SHEET)
        .concat(one.getProtections(SpreadsheetApp.ProtectionType.RANGE))
      return all.map(function (protection) { return protection.isWarningOnly() })
    })
  }
}
`

let sheet: LocalSpreadsheet
let before: unknown

beforeAll(async () => {
  const code = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8')
  sheet = await newSpreadsheet({ code: code + ownScript })
  sheet.addTab('plan', [
    ['Rep', 'Month', 'Done'],
    ['Ann', '2026-03', 9],
  ])
  await sheet.run('dressMine')
  before = await sheet.run('lookAtMine')
  await sheet.choose('Set up the tabs')
})
afterAll(() => sheet.dispose())

test('set-up leaves values, notes, formats, widths, rules and protections of a person’s tab as they were', async () => {
  expect(await sheet.run('lookAtMine')).toEqual(before)
})

test('a tab whose name is written in another case is the same tab', () => {
  expect(sheet.value('plan!D1')).toBe('Activity')
  expect(sheet.value('Scores!B2')).toBe('Ann')
})

test('new columns have their drop-downs, Id is hidden, Scores has room for years and asks before it is typed into', async () => {
  expect(await sheet.run('lookAtOurs')).toEqual({
    list: ['month', 'week'],
    isIdHidden: true,
    scores: 5000,
    warnings: [[true], [true]],
  })
})

test('a second run still changes nothing', async () => {
  const ours = await sheet.run('lookAtOurs')
  await sheet.choose('Set up the tabs')
  expect(await sheet.run('lookAtMine')).toEqual(before)
  expect(await sheet.run('lookAtOurs')).toEqual(ours)
})
