import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { code } from '../bundle/bareScope.ts'
import { newSpreadsheet } from './sheet.ts'
import { sampleFile } from './team.ts'

const plan = [
  ['Rep', 'Progress', 'Month', 'Quantity', 'Done', 'Mood'],
  ['Ann', '=E2/D2', '2026-03', 10, 9, 'good'],
  ['Bob', '=E3/D3', '2026-03', 20, 4, 'so so'],
]
const settings = [
  ['Setting', 'Value', 'What it means'],
  ['results target', 0.9, 'Ours'],
  ['Coffee machine', 'third floor', 'Not yours'],
]

describe('set-up in a file that people use already', () => {
  let sheet: LocalSpreadsheet

  beforeAll(async () => {
    sheet = await newSpreadsheet()
    sheet.addTab('Notes', [['Call the printer']])
    sheet.addTab('Plan', plan)
    sheet.addTab('Settings', settings)
    await sheet.choose('Set up the tabs')
  })
  afterAll(() => sheet.dispose())

  test('what stood there stands there still', () => {
    expect(sheet.value('Notes!A1')).toBe('Call the printer')
    expect(sheet.values('Plan!A1:A3').flat()).toEqual(['Rep', 'Ann', 'Bob'])
    expect(sheet.values('Plan!O1:O3').flat()).toEqual(['Mood', 'good', 'so so'])
    expect(sheet.formula('Plan!B2')).toBe('=E2/D2')
    expect(sheet.note('Plan!A1')).toBe('')
    expect(sheet.values('Settings!A2:C3')).toEqual(settings.slice(1))
  })

  test('missing columns stand right of ours, and left of the user’s own, with their notes', () => {
    expect(sheet.values('Plan!F1:M1')[0]).toEqual([
      'Activity',
      'Per',
      'Direction',
      'Quality',
      'Right people',
      'Self rating',
      'Weight',
      'Note',
    ])
    expect(sheet.value('Plan!N1')).toBe('Id')
    expect(sheet.note('Plan!F1')).toMatch(/^What you will do/)
  })

  test('missing settings stand below the last row, and a changed one stays', () => {
    expect(sheet.value('Settings!A4')).toBe('Activity target')
    expect(sheet.value('Settings!B2')).toBe(0.9)
    expect(
      sheet
        .values('Settings!A2:A20')
        .flat()
        .filter((name) => /results target/i.test(String(name))),
    ).toHaveLength(1)
  })

  test('Scores covers our columns from the first to the last, and scores what stands there', () => {
    expect(sheet.formula('Scores!A2')).toContain('Plan!A:N')
    expect(sheet.values('Scores!A2:C3').map(([, rep, quantity]) => [rep, quantity])).toEqual([
      ['Ann', 0.9],
      ['Bob', 0.2],
    ])
  })

  test('it says what it added', () => {
    const message = sheet.alerts.slice(-1)[0]?.message ?? ''
    expect(message).toContain('Plan: added “Activity”')
    expect(message).toContain('Settings: added “Activity target”')
    expect(message).not.toMatch(/Made the tabs .*Plan/)
  })

  test('a formula that was overwritten is put right', async () => {
    sheet.answers.push('OK', 'OK')
    await sheet.type('Scores!A2', 'oops')
    await sheet.type('Quadrant!A3', 'oops')
    await sheet.choose('Set up the tabs')
    expect(sheet.formula('Scores!A2')).toContain('QDQ_SCORES')
    expect(sheet.formula('Quadrant!A3')).toContain('QDQ_TEAM')
    const message = sheet.alerts.slice(-1)[0]?.message ?? ''
    expect(message).toContain('Scores: its formula was put right.')
    expect(message).toContain('Quadrant: put back what belongs in A3.')
  })

  test('what is typed into a spill is named, and nothing is deleted', async () => {
    sheet.answers.push('OK')
    await sheet.type('Scores!C3', 'mine')
    await sheet.choose('Set up the tabs')
    expect(sheet.alerts.slice(-1)[0]?.message).toContain('Scores: A2 shows #REF!')
    expect(sheet.value('Scores!C3')).toBe('mine')
    sheet.answers.push('OK')
    await sheet.type('Scores!C3', null)
    expect(sheet.value('Scores!B2')).toBe('Ann')
  })
})

test('a renamed column of ours is named beside the one that is added in its place, which can be deleted again', async () => {
  const remove = "function remove() { SpreadsheetApp.getActive().getSheetByName('Plan').deleteColumn(14) }"
  const sheet = await sampleFile({ code: `${code}\n${remove}` })
  const before = sheet.values('Scores!A2:K9')
  await sheet.type('Plan!H1', 'Made')
  expect(sheet.value('Quadrant!A19')).toContain('Scores!A2 shows an error')
  await sheet.choose('Set up the tabs')
  expect(sheet.value('Plan!N1')).toBe('Done')
  expect(sheet.alerts.slice(-1)[0]?.message).toContain(
    'Plan: added “Done”. If “Made” (H) is what was “Done”, delete the new column and give that one its old name back.',
  )
  await sheet.run('remove')
  await sheet.type('Plan!H1', 'Done')
  expect(sheet.values('Scores!A2:K9')).toEqual(before)
  sheet.dispose()
})

test('of several renamed columns each is named; where no header stands in its place, none is', async () => {
  const sheet = await sampleFile()
  for (const [cell, header] of [
    ['H1', 'Made'],
    ['I1', 'Met'],
    ['B1', 'Who'],
  ])
    await sheet.type(`Plan!${cell}`, header as string)
  await sheet.type('Team!E1', null)
  await sheet.choose('Set up the tabs')
  const said = sheet.alerts.slice(-1)[0]?.message
  expect(said).toContain(
    'If “Who” (B) is what was “Rep”, or “Made” (H) is what was “Done”, or “Met” (I) is what was “Right people”, delete',
  )
  expect(said).toMatch(/Team: added “Active”\.$/m)
  sheet.dispose()
})

test('a column that is added stays left of the user’s own, which may follow today and the scores', async () => {
  const sheet = await sampleFile()
  await sheet.type('Plan!N1', 'Age')
  await sheet.type('Plan!N2', '=TODAY()-A2')
  await sheet.type('Plan!O1', 'Score')
  await sheet.type('Plan!O2', '=Scores!F2')
  const before = sheet.values('Scores!A2:K9')
  await sheet.type('Plan!L1', 'Remark')
  await sheet.choose('Set up the tabs')
  expect(sheet.values('Plan!M1:P1')[0]).toEqual(['Id', 'Note', 'Age', 'Score'])
  expect(sheet.values('Scores!A2:K9')).toEqual(before)
  sheet.dispose()
})

describe('set-up beside tabs that are not its own', () => {
  test('a tab of the user’s own that happens to be named Scores is left alone', async () => {
    const sheet = await newSpreadsheet()
    sheet.addTab('Scores', [
      ['Chess', 'Won'],
      ['Ann', 3],
    ])
    await sheet.choose('Set up the tabs')
    expect(sheet.values('Scores!A1:B2')).toEqual([
      ['Chess', 'Won'],
      ['Ann', 3],
    ])
    expect(sheet.alerts.slice(-1)[0]?.message).toContain('a tab of your own named Scores')
    sheet.dispose()
  })

  test('a tab that a formula fills is never written to', async () => {
    const sheet = await newSpreadsheet()
    sheet.addTab('Source', [
      ['Month', 'Rep', 'Target', 'Actual'],
      ['2026-03', 'Ann', 10, 9],
    ])
    sheet.addTab('Plan', [['=ARRAYFORMULA(Source!A1:D2)']])
    sheet.addTab('Results', [['=ARRAYFORMULA(Source!A1:D2)']])
    await sheet.choose('Set up the tabs')
    expect(sheet.value('Plan!E1')).toBe('')
    expect(sheet.alerts.slice(-1)[0]?.message).toContain(
      'Plan is filled by a formula, so nothing was written there',
    )
    expect(sheet.text('Scores!A2')).toBe('#ERROR!')
    sheet.dispose()
  })
})

test('Scores that ran out of rows gets them back, and nothing is said to stand in its way', async () => {
  const cut = "function cut() { SpreadsheetApp.getActive().getSheetByName('Scores').deleteRows(6, 4995) }"
  const sheet = await newSpreadsheet({ code: `${code}\n${cut}` })
  await sheet.choose('Add a sample team')
  await sheet.run('cut')
  expect(sheet.text('Scores!A2')).toBe('#REF!')
  await sheet.choose('Set up the tabs')
  expect(sheet.text('Scores!A2')).toMatch(/^\d{4}-\d{2}$/)
  expect(sheet.alerts.slice(-1)[0]?.message).toContain('Scores: rows were added, so that it has room.')
  expect(sheet.alerts.slice(-1)[0]?.message).not.toContain('#REF!')
  sheet.dispose()
})

test('columns that are added take the blank ones that stand there first, or come to a sheet that has no more', async () => {
  const narrow = `function narrow(name) {
    var sheet = SpreadsheetApp.getActive().getSheetByName(name)
    sheet.deleteColumns(sheet.getLastColumn() + 1, sheet.getMaxColumns() - sheet.getLastColumn())
  }`
  const sheet = await newSpreadsheet({ code: `${code}\n${narrow}` })
  sheet.addTab('Results', [
    ['Month', 'Rep', '', 'Mine'],
    ['2026-03', 'Ann', '', 'kept'],
  ])
  sheet.addTab('Team', [['Rep', 'Email', 'Manager']])
  await sheet.run('narrow', 'Team')
  await sheet.choose('Set up the tabs')
  expect(sheet.values('Results!A1:F2')).toEqual([
    ['Month', 'Rep', 'Target', 'Actual', 'Mine', ''],
    [expect.anything(), 'Ann', '', '', 'kept', ''],
  ])
  expect(sheet.formula('Scores!A2')).toContain('Results!A:D;')
  expect(sheet.values('Team!A1:E1')[0]).toEqual(['Rep', 'Email', 'Manager', 'Start', 'Active'])
  sheet.dispose()
})
