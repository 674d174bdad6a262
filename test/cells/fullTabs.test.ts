import { expect, onTestFinished, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { code } from '../bundle/bareScope.ts'
import { aOneToOne, aPlannedLine } from './saves.ts'
import { ask, bigTeam, fileOf, monthBefore, reaching, todayIn } from './team.ts'

const { month } = todayIn()
const ended = `function endAt(name, rows) {
  var sheet = SpreadsheetApp.getActive().getSheetByName(name)
  var last = sheet.getMaxRows()
  if (last > rows) sheet.deleteRows(rows + 1, last - rows)
  if (last < rows) sheet.insertRowsAfter(last, rows - last)
}`

/** A file in which Scores holds so many rows as values, as a formula fills it. */
async function fileWith(scores: number): Promise<LocalSpreadsheet> {
  const rows = Array.from({ length: scores }, (_, at) => [month, `Rep ${at + 1}`, 0.4])
  const sheet = await fileOf({ ...bigTeam(8), Scores: rows }, { code: `${code}\n${ended}` })
  onTestFinished(() => sheet.dispose())
  return sheet
}

const rowsOf = (sheet: LocalSpreadsheet, name: string) => sheet.tabs.find((tab) => tab.name === name)?.rows
const form = () => aOneToOne({ rep: 'Rep 3' })

async function callsOfSave(sheet: LocalSpreadsheet, came = form()): Promise<number> {
  let answer: unknown
  const calls = await reaching(sheet, async () => {
    answer = await ask(sheet, 'saveOneToOne', came)
  })
  expect(answer).toMatchObject({ ok: true, say: expect.stringContaining('plan line') })
  expect(
    sheet.values(`Plan!A1:M${rowsOf(sheet, 'Plan')}`).filter((row) => row[12] === `${came.id}-1`),
  ).toHaveLength(1)
  return calls
}

test.each([0, 1])(
  'a 1:1 that finds %i rows left in Plan is saved in 12 calls, and the next has room',
  async (left) => {
    const sheet = await fileWith(8)
    const usual = await callsOfSave(sheet)
    await sheet.run('endAt', 'Plan', 1 + 8 * 3 + 2 + left)
    const next = { nextMonth: monthBefore(month, -2) }
    expect(
      await callsOfSave(sheet, {
        ...form(),
        ...next,
        nextLines: [aPlannedLine(), aPlannedLine({ activity: 'Visits' })],
      }),
    ).toBe(usual + 1)
    expect(usual + 1).toBeLessThanOrEqual(12)
    expect(await callsOfSave(sheet, { ...form(), nextMonth: monthBefore(month, -3) })).toBe(usual)
    expect(rowsOf(sheet, 'Plan')).toBeGreaterThan(500)
  },
)

test('a 1:1 sees to the room of a large team in Scores: for no call, unless there is none for two months more', async () => {
  const usual = await callsOfSave(await fileWith(8))
  const sheet = await fileWith(2600)
  const saved = (later: number) => callsOfSave(sheet, { ...form(), nextMonth: monthBefore(month, -later) })
  await sheet.run('endAt', 'Scores', 1 + 3 * 2600)
  expect(await saved(1)).toBe(usual)
  expect(rowsOf(sheet, 'Scores')).toBe(1 + 3 * 2600)
  await sheet.run('endAt', 'Scores', 3 * 2600)
  const calls = await saved(2)
  console.log(`A 1:1: ${usual} calls, and where Scores has to grow ${calls}`)
  expect(rowsOf(sheet, 'Scores')).toBe(1 + 2600 + 10_000)
  expect(await saved(3)).toBe(usual)
})
