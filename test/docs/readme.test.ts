import { expect, onTestFinished, test } from 'vitest'
import { freshReadme } from '../../build.ts'
import { sampleFile, todayIn } from '../cells/team.ts'
import { read } from './documents.ts'

test('the tables of the README say what the code says', () => {
  expect(read('README.md'), 'README.md is stale. Mend it with: npm run build').toBe(freshReadme())
})

test('what the README has a newcomer type moves Ana out of the top right', async () => {
  expect(read('README.md')).toContain("to row 22: Ana's cold calls this month. Type 0 into Done")
  const sheet = await sampleFile()
  onTestFinished(() => sheet.dispose())
  expect(sheet.texts('Plan!A22:C22')).toEqual([[todayIn().month, 'Ana (sample)', 'Cold calls']])
  await sheet.type('Plan!H22', '0')
  const now = sheet
    .texts('Scores!A2:I9')
    .find(([month, rep]) => month === todayIn().month && rep === 'Ana (sample)')
  expect(now?.[8]).not.toBe('Top right')
})
