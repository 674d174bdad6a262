import { describe, expect, test } from 'vitest'
import { open } from './open.ts'

const code = `
function sheet_() { return SpreadsheetApp.getActiveSheet() }
function all_() { return sheet_().getProtections(SpreadsheetApp.ProtectionType.SHEET).concat(sheet_().getProtections(SpreadsheetApp.ProtectionType.RANGE)) }
function close(managers) { const it = sheet_().protect(); it.addEditors(managers); it.removeEditors(it.getEditors()); it.addEditors(managers) }
function protect() { sheet_().protect() }
function warn() { sheet_().getRange('A1:A9').protect().setWarningOnly(true) }
function emails() { return all_()[0].getEditors().map((each) => each.getEmail()) }
function domain(isAllowed) { if (isAllowed !== undefined) all_()[0].setDomainEdit(isAllowed); return all_()[0].canDomainEdit() }
function change(how) { const it = all_()[0]; ({ words: () => it.setDescription('x'), warn: () => it.setWarningOnly(true), add: () => it.addEditor('rep@example.com'), remove: () => it.remove(), open: () => it.setUnprotectedRanges([]), range: () => sheet_().getRange('A1').protect(), rename: () => sheet_().setName('Mine'), gone: () => { const file = SpreadsheetApp.getActive(); file.insertSheet(); file.deleteSheet(file.getSheetByName('Sheet1')) } })[how]() }
function elsewhere() { const it = sheet_().protect(); it.setUnprotectedRanges([SpreadsheetApp.getActive().insertSheet('Two').getRange('A1')]) }
function write() { sheet_().getRange('A1').setValue('x'); return 'written' }`

const [owner, manager, rep] = ['boss@example.com', 'sam@example.com', 'rep@example.com']
const file = { owner, user: owner, editors: [manager, rep] }
const words = 'You are trying to edit a protected cell or object.'

describe('people at the same file', () => {
  test('each acts with their own rights, in the menu, in calls and by hand', async () => {
    const sheet = await open(code, file)
    await sheet.run('close', [manager])
    expect(await sheet.as(manager).run('write')).toBe('written')
    await expect(sheet.as(rep).run('write')).rejects.toThrow(words)
    await expect(sheet.as(rep).type('A2', 'x')).rejects.toThrow("You're trying to edit a protected cell")
    await sheet.as(manager).type('A2', 'x')
    expect(sheet.value('A2')).toBe('x')
    expect(await sheet.run('write')).toBe('written')
  })

  test('a warning asks a person, who may go on or leave it', async () => {
    const sheet = await open(code, file)
    await sheet.run('warn')
    sheet.answers.push('CANCEL', 'OK')
    await sheet.as(rep).type('A2', 'left')
    expect(sheet.value('A2')).toBe('')
    await sheet.type('A2', 'on')
    expect(sheet.value('A2')).toBe('on')
    await expect(sheet.type('A2', 'x')).rejects.toThrow('Heads up!')
    await sheet.type('B2', 'free')
    expect(sheet.alerts.map(({ title }) => title)).toEqual(['Heads up!', 'Heads up!', 'Heads up!'])
  })
})

describe('groups and domains', () => {
  const group = 'team@corp.example'

  test('who is in a group that may edit, may edit', async () => {
    const sheet = await open(code, { ...file, groups: { [group]: [rep] } })
    await sheet.run('close', [group])
    expect(await sheet.as(rep).run('write')).toBe('written')
    await expect(sheet.as(manager).run('write')).rejects.toThrow(words)
  })

  test('nobody takes out the group that lets them in', async () => {
    const sheet = await open(code, { ...file, editors: [group], groups: { [group]: [rep] } })
    await expect(sheet.as(rep).run('close', [manager])).rejects.toThrow('You cannot remove the group')
    await sheet.as(rep).run('close', [manager, rep])
    expect((await sheet.run('emails')) as string[]).not.toContain(group)
  })

  test('people of the domain may edit until that is switched off', async () => {
    const sheet = await open(code, { ...file, domain: 'corp.example' })
    await sheet.run('close', [manager])
    expect(await sheet.run('domain')).toBe(true)
    expect(await sheet.as('new@corp.example').run('write')).toBe('written')
    expect(await sheet.run('domain', false)).toBe(false)
    await expect(sheet.as('new@corp.example').run('write')).rejects.toThrow(words)
  })

  test('a protection protects from the moment on that the domain is let in or shut out', async () => {
    const sheet = await open(code, { ...file, domain: 'corp.example' })
    await sheet.run('protect')
    expect(await sheet.as('new@corp.example').run('write')).toBe('written')
    await sheet.run('domain', false)
    await expect(sheet.as('new@corp.example').run('write')).rejects.toThrow(words)
    expect(await sheet.as(rep).run('write')).toBe('written')
  })

  test('a consumer’s file has no domain to let in', async () => {
    const sheet = await open(code, file)
    await sheet.run('close', [manager])
    expect(await sheet.run('domain')).toBe(false)
    await expect(sheet.run('domain', false)).rejects.toThrow('no domain')
  })
})

test.each(['words', 'warn', 'add', 'remove', 'open', 'range', 'rename', 'gone'])(
  'who may not edit what is protected cannot change the protection or its tab: %s',
  async (how) => {
    const sheet = await open(code, file)
    await sheet.run('close', [manager])
    await expect(sheet.as(rep).run('emails')).rejects.toThrow('do not have permission')
    await expect(sheet.as(rep).run('change', how)).rejects.toThrow(words)
    await sheet.as(manager).run('change', how)
  },
)

describe('ranges that are left open', () => {
  const openTwo = `${code}
    function openTwo() { close(['sam@example.com']); all_()[0].setUnprotectedRanges(['B2:B4', 'C2:D3'].map((name) => sheet_().getRange(name))) }
    function fill(name) { sheet_().getRange(name).setValue('x'); return 'written' }
    function open_() { return all_()[0].getUnprotectedRanges().map((each) => each.getA1Notation()) }
    function insert() { sheet_().insertRowBefore(1); sheet_().insertColumnAfter(3); return open_() }
    function remove() { sheet_().deleteColumn(2); return open_() }
    function held() { const it = sheet_().protect(); sheet_().insertRowBefore(1); it.setDescription('held'); return all_()[0].getDescription() }`

  test('can be written at once where they stand side by side, and no cell beyond', async () => {
    const sheet = await open(openTwo, file)
    await sheet.run('openTwo')
    const theirs = sheet.as(rep)
    for (const name of ['B2:B4', 'B2:D3', 'C3:D3', 'B3:C3'])
      expect(await theirs.run('fill', name)).toBe('written')
    for (const name of ['B2:C4', 'A2:D3', 'B1:D3', 'B2:E3', 'C4'])
      await expect(theirs.run('fill', name)).rejects.toThrow(words)
    await theirs.type('D2', 'x')
  })

  test('move along with rows and columns', async () => {
    const sheet = await open(openTwo, file)
    await sheet.run('openTwo')
    expect(await sheet.run('insert')).toEqual(['B3:B5', 'C3:E4'])
    expect(await sheet.as(rep).run('fill', 'E4')).toBe('written')
    await expect(sheet.as(rep).run('fill', 'B2')).rejects.toThrow(words)
    expect(await sheet.run('remove')).toEqual(['B3:D4'])
    expect(await sheet.run('held')).toBe('held')
  })
})

test('protecting a tab again hands out its protection, which stays closed', async () => {
  const sheet = await open(
    `${code}
    function again() { const it = sheet_().protect(); return [it.canEdit(), all_().length] }
    function addMe() { sheet_().protect().addEditor('rep@example.com') }`,
    file,
  )
  await sheet.run('close', [manager])
  expect(await sheet.as(rep).run('again')).toEqual([false, 1])
  await expect(sheet.as(rep).run('addMe')).rejects.toThrow(words)
  await expect(sheet.as(rep).run('write')).rejects.toThrow(words)
  expect(await sheet.as(manager).run('again')).toEqual([true, 1])
})

test('unprotected ranges stand on the protected tab; an address is one', async () => {
  const sheet = await open(code, file)
  await expect(sheet.run('elsewhere')).rejects.toThrow(
    'Unprotected ranges must stand on the protected sheet.',
  )
  await expect(sheet.run('close', ['Sam'])).rejects.toThrow('Invalid email: Sam')
})
