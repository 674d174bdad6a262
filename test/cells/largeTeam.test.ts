import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { code } from '../bundle/bareScope.ts'
import { aOneToOne } from './saves.ts'
import { ask, fileOf, monthBefore, monthsOffered, reaching, todayIn } from './team.ts'

const { month } = todayIn()
const names = (count: number) => Array.from({ length: count }, (_, at) => `Rep ${at + 1}`)

/** One line and one result for each rep in each of the months. */
function teamOf(reps: number, months: number) {
  const each = Array.from({ length: months }, (_, back) => monthBefore(month, back))
  return {
    Plan: each.flatMap((month) => names(reps).map((rep) => [month, rep, 'Calls', 10, '', '', '', 4, 3])),
    Results: each.flatMap((month) => names(reps).map((rep) => [month, rep, 1000, 900])),
    Settings: [['As of', '']],
  }
}

/** Tabs and the chart as long as Set up once made them. */
const cut = `function cut(names) {
  var file = SpreadsheetApp.getActive()
  names.forEach(function (name) {
    var sheet = file.getSheetByName(name)
    var rows = name === 'Scores' ? 5000 : 1000
    sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows)
  })
  var quadrant = file.getSheetByName('Quadrant')
  var builder = quadrant.getCharts()[0].modify().clearRanges()
  for (var at = 28; at < 39; at++) builder = builder.addRange(quadrant.getRange(1, at, 1000, 1))
  quadrant.updateChart(builder.build())
}
${monthsOffered}`

describe('the file of a thousand reps in six months', () => {
  let sheet: LocalSpreadsheet
  let calls: number

  beforeAll(async () => {
    sheet = await fileOf(teamOf(1000, 6), { code: `${code}\n${cut}` })
    calls = await reaching(sheet, () => sheet.choose('Set up the tabs'))
  })
  afterAll(() => sheet.dispose())

  function isWhole() {
    expect(sheet.text('Scores!A2')).toBe(month)
    for (const last of ['Scores!B6001', 'Quadrant!A1020', 'Quadrant!AA1005'])
      expect(sheet.text(last)).toMatch(/^Rep/)
    expect(sheet.charts('Quadrant')[0]?.ranges[0]).toMatchObject({ a1: 'AB1:AB1220' })
    expect([rowsOf('Scores'), rowsOf('Quadrant')]).toEqual([16_001, 2020])
  }
  const rowsOf = (name: string) => sheet.tabs.find((tab) => tab.name === name)?.rows
  const said = () => sheet.alerts.at(-1)?.message.split('\n\n') ?? []

  test('is scored and drawn to the last rep by the first Set up, with room ahead', () => {
    isWhole()
    expect(said().join(' ')).not.toContain('#REF!')
    console.log(`Set-up beside a large team: ${calls} calls`)
    expect(calls).toBeLessThanOrEqual(20 * sheet.tabs.length)
  })

  test('is in place at the next one', async () => {
    await sheet.choose('Set up the tabs')
    expect(said()[0]).toContain('Everything was in place already')
  })

  test('gets the room that both tabs lack, and nobody is said to have typed there', async () => {
    await sheet.run('cut', ['Scores', 'Quadrant'])
    await sheet.settle()
    expect(sheet.text('Scores!A2')).toBe('#REF!')
    console.log(`Room for both: ${await reaching(sheet, () => sheet.choose('Set up the tabs'))} calls`)
    isWhole()
    expect(said().slice(0, -1)).toEqual([
      'Scores: rows were added, so that it has room.',
      'Quadrant: rows were added, so that it has room.',
      'Quadrant: the chart was lengthened, so that it shows everyone.',
    ])
  })

  test('gets the room that Quadrant lacks', async () => {
    await sheet.run('cut', ['Quadrant'])
    await sheet.settle()
    expect([sheet.text('Quadrant!A21'), sheet.text('Quadrant!AA1')]).toEqual(['#REF!', '#REF!'])
    await sheet.choose('Set up the tabs')
    isWhole()
    expect(said().join(' ')).not.toContain('#REF!')
  })

  test('where there is room, what was typed in the way is what is told', async () => {
    sheet.answers.push('OK')
    await sheet.type('Quadrant!A900', 'mine')
    await sheet.choose('Set up the tabs')
    expect(said()[0]).toMatch(/^Quadrant: A21 shows #REF!, since something was typed/)
  })

  test('has the months of its longer Scores in the drop-down after a 1:1 that made room', async () => {
    await sheet.run('cut', ['Scores'])
    const form = aOneToOne({ rep: 'Rep 3', nextMonth: monthBefore(month, -1) })
    expect(await ask(sheet, 'saveOneToOne', form)).toMatchObject({ ok: true })
    expect(rowsOf('Scores')).toBeGreaterThan(8000)
    expect(await sheet.run('monthsOffered')).toBe(rowsOf('Scores'))
  })
})
