import { expect, onTestFinished, test } from 'vitest'
import { newSpreadsheet } from '../cells/sheet.ts'
import { fileOf } from '../cells/team.ts'
import { read } from './documents.ts'

const [, example = ''] = /## How a score comes about\n([\s\S]*?)\n## /.exec(read('README.md')) ?? []
const [planned = [], scored = []] = example
  .split('\n\n')
  .filter((part) => part.startsWith('|'))
  .map((table) => table.split('\n').slice(2).map(cellsOf))

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

test('each formula of the example gives what stands beside it', async () => {
  const sheet = await newSpreadsheet()
  onTestFinished(() => sheet.dispose())
  expect(scored).toHaveLength(7)
  for (const [, , result = '', formula = ''] of scored) {
    await sheet.type('Sheet1!A1', formula.replaceAll('`', ''))
    const value = sheet.value('Sheet1!A1')
    expect(typeof value === 'number' ? `${Math.round(value * 100)}%` : value, formula).toBe(result)
  }
})

test('what the example tells, typed into the tabs, comes to the same', async () => {
  const sheet = await fileOf({
    Plan: planned.map(([activity, quantity, done, right]) => [
      '2026-03',
      'Ana Lee',
      activity,
      Number(quantity),
      'month',
      '',
      '',
      Number(done),
      Number(right),
    ]),
    Results: [['2026-03', 'Ana Lee', 40_000, 42_000]],
    Observations: [['2026-03-12', 'Ana Lee', '', '', '', '', 4, 4, 5, 3]],
    Scores: [],
  })
  onTestFinished(() => sheet.dispose())
  await sheet.type('Scores!A2', '=QDQ_SCORES(Plan!A:M; Results!A:D; Observations!A:O)')
  const [scores = []] = sheet.values('Scores!C2:I2')
  const shown = scores.map((value) => (typeof value === 'number' ? `${Math.round(value * 100)}%` : value))
  expect(shown).toEqual(scored.map(([, , result]) => result))
})
