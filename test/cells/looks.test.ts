import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { quadrantColours } from '../../src/picture/quadrantColours.ts'
import { typedTabs } from '../../src/tabs/allTabs.ts'
import { lookOf } from '../../src/tabs/looks/lookOf.ts'
import type { ColumnType, Tab } from '../../src/tabs/schema.ts'
import { scoresTab } from '../../src/tabs/scoresTab.ts'
import { code } from '../bundle/bareScope.ts'
import { newSpreadsheet } from './sheet.ts'

const look = `function lookAt(name) {
  var sheet = SpreadsheetApp.getActive().getSheetByName(name)
  return sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].map(function (header, at) {
    var cell = sheet.getRange(2, at + 1)
    var rule = cell.getDataValidation()
    return {
      header: header, note: sheet.getRange(1, at + 1).getNote(), format: cell.getNumberFormat(), wraps: cell.getWrap(),
      words: rule && rule.getAllowInvalid() ? rule.getCriteriaValues()[0] : null,
      isHidden: sheet.isColumnHiddenByUser(at + 1)
    }
  })
}
function colours() {
  return SpreadsheetApp.getActive().getSheetByName('Quadrant').getRange('A3:M18').getBackgrounds()
}`

let sheet: LocalSpreadsheet
beforeAll(async () => {
  sheet = await newSpreadsheet({ code: `${code}\n${look}` })
  await sheet.choose('Set up the tabs')
})
afterAll(() => sheet.dispose())

const formats: Partial<Record<ColumnType, string>> = {
  month: 'yyyy-mm',
  day: 'yyyy-mm-dd',
  score: '0%',
  money: '#,##0',
}

const tabs: readonly Tab[] = [...typedTabs, scoresTab]

test.each(tabs.filter(({ name }) => name !== 'Settings').map((tab) => [tab.name, tab] as const))(
  'a new tab %s says in each column what to type, offers its words, and hides only the Id',
  async (name, tab) => {
    expect(await sheet.run('lookAt', name)).toEqual(
      tab.columns.map(({ header, type, words }) => ({
        header,
        note: lookOf(tab).columns[header]?.note ?? '',
        format: formats[type] ?? expect.stringMatching(/^(General|0\.###+)?$/),
        wraps: type === 'longText',
        words: words ?? null,
        isHidden: type === 'id',
      })),
    )
  },
)

test('the grid stands on the colours of the four quadrants, six by six cells each, with a row for the words', async () => {
  const colours = (await sheet.run('colours')) as string[][]
  const fields = new Map<string, number>()
  for (const [at, row] of colours.entries())
    for (const [column, colour] of row.entries()) {
      const isWithin = at >= 1 && at <= 14 && column < 12
      const quadrant = `${at <= 7 ? 'Top' : 'Bottom'} ${column < 6 ? 'left' : 'right'}` as const
      expect(colour, `${at} ${column}`).toBe(isWithin ? quadrantColours[quadrant].pale : '#ffffff')
      fields.set(colour, (fields.get(colour) ?? 0) + 1)
    }
  expect(fields.size).toBe(5)
})
