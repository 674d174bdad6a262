import { expect, test } from 'vitest'
import { open } from './open.ts'

const address = 'https://docs.google.com/spreadsheets/d/team-file/edit#gid=0'

async function twoFiles() {
  const source = await open('', { id: 'team-file' })
  source.addTab('Plan', [
    ['Rep', 'Done'],
    ['Ann', 3],
  ])
  const importer = await open('', { id: 'own-file' })
  return { source, importer }
}

test('IMPORTRANGE waits until access is allowed, once, and then follows the other file', async () => {
  const { source, importer } = await twoFiles()
  await importer.type('A1', `=IMPORTRANGE("${address}"; "Plan!A:B")`)
  expect(importer.value('A1')).toBe('#REF!')
  expect(importer.error('A1')).toBe('You need to connect these sheets.')
  await importer.allowAccess(source)
  expect(importer.values('A1:B3')).toEqual([
    ['Rep', 'Done'],
    ['Ann', 3],
    ['', ''],
  ])
  await importer.type('D1', '=SUM(B2:B9)')
  await importer.type('E1', '=IMPORTRANGE("team-file"; "Plan!B2")')
  await source.type('Plan!A3:B3', 'Ben')
  await source.type('Plan!B3', 4)
  await source.type('Plan!B2', 5)
  expect(importer.values('A2:B3')).toEqual([
    ['Ann', 5],
    ['Ben', 4],
  ])
  expect(importer.values('D1:E1')).toEqual([[9, 5]])
  const again = await open('', { id: 'own-file', snapshot: importer.snapshot() })
  expect(again.value('B2')).toBe(5)
})

test('days come as days', async () => {
  const { source, importer } = await twoFiles()
  await source.type('Plan!A2', '2026-03-12')
  await importer.allowAccess(source)
  await importer.type('A1', '=IMPORTRANGE("team-file"; "Plan!A2")')
  expect(importer.value('A1')).toBeInstanceOf(Date)
})

test.each([
  ['elsewhere', 'Plan!A:B', 'Spreadsheet cannot be found.'],
  ['team-file', 'Plans!A:B', 'Cannot find range or sheet for imported range.'],
  ['team-file', 'Plan!?', 'Cannot find range or sheet for imported range.'],
])('IMPORTRANGE(%j; %j) says: %s', async (file, range, said) => {
  const { source, importer } = await twoFiles()
  await importer.allowAccess(source)
  await importer.type('A1', `=IMPORTRANGE("${file}"; "${range}")`)
  expect([importer.value('A1'), importer.error('A1')]).toEqual(['#REF!', said])
})

test('a cell that is filled stands in its way, as in that of any spill', async () => {
  const { source, importer } = await twoFiles()
  await importer.allowAccess(source)
  await importer.type('B2', 'mine')
  await importer.type('A1', '=IMPORTRANGE("team-file"; "Plan!A:B")')
  expect(importer.value('A1')).toBe('#REF!')
  expect(importer.error('A1')).toContain('B2')
})
