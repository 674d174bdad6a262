import { afterEach, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { aCheckIn, anObservation, aOneToOne, aWin } from '../cells/saves.ts'
import { ask, bigTeam, fileOf, reaching } from '../cells/team.ts'
import { lastSaid, lockDown, people, protect, protections, sharedFile } from './people.ts'

let sheet: LocalSpreadsheet
afterEach(() => sheet.dispose())

const closed = ['Results', 'Team', 'Observations', '1-1s', 'Settings']
const refused = 'protected cell'
const { owner, manager, other, rep } = people

describe('after Lock down', () => {
  test('only the managers, the owner and whoever did it write where managers write', async () => {
    sheet = await sharedFile()
    await lockDown(sheet, manager)
    for (const tab of closed) {
      await expect(sheet.as(rep).type(`${tab}!B40`, 'x'), tab).rejects.toThrow(refused)
      await expect(sheet.as(other).type(`${tab}!B40`, 'x'), tab).rejects.toThrow(refused)
      await sheet.as(manager).type(`${tab}!B40`, 'manager')
      await sheet.as(owner).type(`${tab}!B41`, 'owner')
      expect(sheet.values(`${tab}!B40:B41`)).toEqual([['manager'], ['owner']])
    }
  })

  test('reps type and save where reps write', async () => {
    sheet = await sharedFile()
    await lockDown(sheet, manager)
    const theirs = sheet.as(rep)
    const asked = sheet.alerts.length
    await theirs.type('Plan!H2', 12)
    await theirs.type('Activity!C2', 'Calls')
    for (const [name, form] of [
      ['saveCheckIn', aCheckIn()],
      ['saveWin', aWin()],
    ] as const)
      expect(await ask(theirs, name, form)).toMatchObject({ ok: true })
    expect(sheet.alerts.length).toBe(asked)
  })

  test('what a rep may not save is refused by the name of its tab, before anything is written', async () => {
    sheet = await sharedFile()
    await lockDown(sheet, manager)
    const before = sheet.snapshot()
    for (const [name, form, tab] of [
      ['saveOneToOne', aOneToOne(), '1-1s'],
      ['saveObservation', anObservation(), 'Observations'],
    ] as const) {
      const answer = await ask(sheet.as(rep), name, form)
      expect(answer).toMatchObject({ ok: false, code: 'not allowed', say: expect.stringContaining(tab) })
      expect(answer).toMatchObject({ say: expect.stringMatching(/ask .*(manager|owner)/i) })
    }
    expect(sheet.snapshot() === before).toBe(true)
    expect(await ask(sheet.as(manager), 'saveOneToOne', aOneToOne())).toMatchObject({ ok: true })
  })

  test('headers are changed only after a warning', async () => {
    sheet = await sharedFile()
    await lockDown(sheet, manager)
    for (const cell of ['Plan!A1', 'Wins!C1', 'Check-ins!I1']) {
      sheet.answers.push('CANCEL')
      await sheet.as(rep).type(cell, 'x')
      expect(sheet.value(cell)).not.toBe('x')
      sheet.answers.push('OK')
      await sheet.as(rep).type(cell, 'x')
      expect(sheet.value(cell)).toBe('x')
    }
  })

  test('it says what is protected, who may write there, and what it cannot do', async () => {
    sheet = await sharedFile()
    await lockDown(sheet, manager)
    const said = lastSaid(sheet)
    for (const text of [...closed, manager, 'owner of the file', 'can read every tab', 'can undo this'])
      expect(said).toContain(text)
    expect(said).not.toContain(rep)
  })
})

describe('Lock down asks first', () => {
  test('with Cancel, at the question or at the summary, nothing happens', async () => {
    sheet = await sharedFile()
    const before = sheet.snapshot()
    sheet.answers.push({ button: 'CANCEL', text: manager })
    await sheet.choose('Lock down')
    sheet.answers.push({ button: 'OK', text: manager }, 'CANCEL')
    await sheet.choose('Lock down')
    await sheet.choose('Lock down')
    expect(sheet.snapshot() === before).toBe(true)
  })

  test('the summary says to whom what will happen', async () => {
    sheet = await sharedFile()
    sheet.answers.push({ button: 'OK', text: `${manager}; ${other}` }, 'CANCEL')
    await sheet.choose('Lock down')
    for (const text of [...closed, manager, other, 'you', 'everyone goes on writing'])
      expect(lastSaid(sheet)).toContain(text)
  })

  test.each([', ', '; ', ' ', '\n', ' ,;\n '])('addresses may be parted by %j', async (between) => {
    sheet = await sharedFile()
    await lockDown(sheet, `${between}${manager}${between}${other.toUpperCase()}${between}${manager}`)
    expect(protections(sheet)).toContain(
      `Team all: only ${[other, owner, manager].sort().join(' ')} (Top Right: only managers write here.)`,
    )
  })

  test('what is no address is named, and asked for again', async () => {
    sheet = await sharedFile()
    sheet.answers.push({ button: 'OK', text: `${manager}, Mia, mia@` }, { button: 'OK', text: '' })
    await sheet.choose('Lock down')
    const questions = sheet.alerts.map(({ message }) => message)
    expect(questions[1]).toContain('“mia”, “mia@”')
    expect(questions[2]).toContain('at least')
    expect(protections(sheet).join()).not.toContain('Top Right')
  })

  test('it proposes managers of Team, and who was named before', async () => {
    sheet = await sharedFile()
    await sheet.type('Team!C2', 'lead@example.com')
    await sheet.type('Team!A12', 'Mia Reed')
    await sheet.type('Team!B12', other)
    await sheet.type('Team!C3', 'mia  reed')
    await lockDown(sheet, '')
    expect(sheet.alerts[0]?.message).toContain(`lead@example.com, ${other}`)
    expect(protections(sheet).join()).toContain(`only lead@example.com ${other} ${owner}`)
    await sheet.type('Team!C2:C3', null)
    await sheet.choose('Lock down')
    expect(lastSaid(sheet)).toContain('lead@example.com')
    expect(sheet.alerts[0]?.message).not.toContain(rep)
  })
})

test('in a file without our tabs it asks nothing, and says what comes first', async () => {
  sheet = await fileOf({})
  await sheet.choose('Lock down')
  expect(sheet.alerts).toHaveLength(1)
  expect(lastSaid(sheet)).toContain('Set up the tabs first')
})

test('a file whose manager keeps some tabs elsewhere is locked down as far as it goes', async () => {
  const { Plan, Results } = bigTeam(2)
  const options = { owner, user: owner, editors: [owner, manager, rep] }
  sheet = await fileOf({ Plan: Plan ?? [], Results: Results ?? [] }, options)
  await lockDown(sheet, manager)
  expect(lastSaid(sheet)).toMatch(/^Locked down\.\n\nResults: only these may write there: /)
  expect(lastSaid(sheet)).toContain('\n\nPlan: everyone goes on writing')
  await expect(sheet.as(rep).type('Results!D2', 1)).rejects.toThrow(refused)
})

describe('a save in a file with protections of the user’s own', () => {
  const onlyOwner = (tab: string, row: number, rows: number, column = 0, columns = 26) => {
    const { context } = sheet.host
    const id = context.engine.tabs().find(({ name }) => name === tab)?.id ?? ''
    const area = { tab: id, row, column, rows, columns }
    const rest = { description: '', isWarningOnly: false, editors: [owner], unprotected: [] }
    context.records.protections.push({ id: context.newId(), type: 'RANGE', area, ...rest })
  }

  test('goes through where others’ rows and columns are protected', async () => {
    sheet = await sharedFile()
    for (const tab of ['Check-ins', 'Wins']) onlyOwner(tab, 0, 4)
    onlyOwner('Check-ins', 0, 1000, 10, 2)
    const wins = sheet.tabs.find(({ name }) => name === 'Wins')?.id ?? ''
    sheet.host.context.engine.insert(wins, 'columns', 3, 1)
    onlyOwner('Wins', 0, 1000, 3, 1)
    onlyOwner('Plan', 1, 2)
    expect(await ask(sheet.as(rep), 'saveCheckIn', aCheckIn())).toMatchObject({ ok: true })
    expect(await ask(sheet.as(rep), 'saveWin', aWin())).toMatchObject({ ok: true })
  })

  test('writes nothing at all where one of its tabs refuses', async () => {
    sheet = await sharedFile()
    const page = await ask(sheet, 'openRep', 'Rep 3')
    if (!page.ok || page.screen !== 'rep') throw new Error('no rep')
    const lines = page.lines.map(({ key, activity }) => ({ key, activity, done: 9, rightPeople: 9 }))
    for (const tab of ['Plan', 'Check-ins']) {
      const { records } = sheet.host.context
      const before = [...records.protections]
      onlyOwner(tab, 0, 1000)
      const cells = JSON.stringify([sheet.values('Plan!A1:M20'), sheet.values("'Check-ins'!A1:J20")])
      const answer = await ask(sheet.as(rep), 'saveCheckIn', aCheckIn({ rep: 'Rep 3', lines }))
      expect(answer).toMatchObject({ ok: false, code: 'not allowed', say: expect.stringContaining(tab) })
      expect(JSON.stringify([sheet.values('Plan!A1:M20'), sheet.values("'Check-ins'!A1:J20")])).toBe(cells)
      records.protections = before
    }
  })

  test('a win that may not be written takes the deal of the month from no other', async () => {
    sheet = await sharedFile()
    await ask(sheet, 'saveWin', aWin({ dealOfTheMonth: true }))
    const deals = () => sheet.values('Wins!H1:H20').flat()
    const before = deals()
    expect(before).toContain('yes')
    onlyOwner('Wins', before.lastIndexOf('yes') + 1, 1)
    const win = aWin({ dealOfTheMonth: true, moveDeal: true })
    expect(await ask(sheet.as(rep), 'saveWin', win)).toMatchObject({ ok: false, code: 'not allowed' })
    expect(deals()).toEqual(before)
  })

  test('a save that fails after all was written is not said to be refused', async () => {
    sheet = await sharedFile()
    const count = await reaching(sheet, () => ask(sheet, 'saveWin', aWin()))
    onlyOwner('Wins', 20, 1, 0, 1)
    const before = sheet.values('Wins!A1:A20').filter(([cell]) => cell !== '').length
    sheet.calls.failAt(count)
    await expect(ask(sheet.as(rep), 'saveWin', aWin())).rejects.toThrow()
    expect(sheet.values('Wins!A1:A20').filter(([cell]) => cell !== '')).toHaveLength(before + 1)
  })
})

describe('Lock down again', () => {
  test('puts the new managers in place of the old, and doubles nothing', async () => {
    sheet = await sharedFile()
    await lockDown(sheet, `${manager} ${rep}`)
    const first = protections(sheet)
    await lockDown(sheet, other)
    expect(protections(sheet)).toEqual(
      first.map((line) => line.replace(`${rep} `, `${other} `).replace(` ${manager}`, '')),
    )
    await lockDown(sheet, `${manager} ${rep}`)
    expect(protections(sheet)).toEqual(first)
  })

  test('leaves the user’s own protections as they are, and so does Unlock', async () => {
    sheet = await sharedFile()
    await own(sheet)
    const before = protections(sheet)
    expect(before).toHaveLength(3)
    await lockDown(sheet, manager)
    for (const line of before) expect(protections(sheet)).toContain(line)
    await expect(sheet.as(rep).type('Team!A40', 'x')).rejects.toThrow(refused)
    await sheet.choose('Unlock')
    expect(protections(sheet)).toEqual(before)
  })

  test('closes our columns where they stand now, beside a protection of the user’s own', async () => {
    sheet = await sharedFile()
    const { context } = sheet.host
    const results = sheet.tabs.find(({ name }) => name === 'Results')?.id ?? ''
    context.engine.insert(results, 'columns', 0, 3)
    protect(sheet, 'Results', 'SHEET', 'mine')
    await lockDown(sheet, manager)
    for (const cell of ['Results!D2', 'Results!G2']) {
      sheet.answers.push('OK')
      await expect(sheet.as(rep).type(cell, 99), cell).rejects.toThrow(refused)
    }
  })

  test('does not propose the address of a row without a name', async () => {
    sheet = await sharedFile()
    await sheet.type('Team!B5', 'stranger@example.com')
    await sheet.type('Team!C2:C4', null)
    sheet.answers.push('CANCEL')
    await sheet.choose('Lock down')
    expect(lastSaid(sheet)).not.toContain('stranger')
  })

  test('finds its own by their words, wherever their tab is now', async () => {
    sheet = await sharedFile()
    await lockDown(sheet, manager)
    const { engine } = sheet.host.context
    const team = sheet.tabs.find(({ name }) => name === 'Team')
    engine.renameTab(team?.id ?? '', 'Squad')
    engine.moveTab(team?.id ?? '', 0)
    await sheet.choose('Unlock')
    expect(protections(sheet).join()).not.toContain('Top Right')
  })
})

describe('Unlock', () => {
  test('takes away what Lock down did, and says what stays', async () => {
    sheet = await sharedFile()
    const before = protections(sheet)
    await sheet.choose('Unlock')
    expect(lastSaid(sheet)).toBe('Nothing here is locked down.')
    await lockDown(sheet, manager)
    await sheet.choose('Unlock')
    expect(protections(sheet)).toEqual(before)
    for (const text of [...closed, 'can read every tab', 'of your own stay'])
      expect(lastSaid(sheet)).toContain(text)
    await sheet.as(rep).type('Team!A40', 'x')
  })

  test.each(['Unlock', 'Lock down'])('%s: who was shut out is told whose help is needed', async (item) => {
    sheet = await sharedFile()
    await lockDown(sheet, manager)
    const before = protections(sheet)
    await sheet.as(rep).choose(item)
    expect(lastSaid(sheet)).toMatch(/owner or one of the managers.*Ask one of them/)
    expect(protections(sheet)).toEqual(before)
    await sheet.as(manager).choose('Unlock')
    expect(protections(sheet).join()).not.toContain('Top Right')
  })
})

describe('whoever locks down', () => {
  test('stays an editor, even when not named', async () => {
    sheet = await sharedFile()
    sheet.answers.push({ button: 'OK', text: manager }, 'OK', 'OK')
    await sheet.as(other).choose('Lock down')
    await sheet.as(other).type('Team!A40', 'mine')
    expect(sheet.value('Team!A40')).toBe('mine')
    expect(lastSaid(sheet)).toContain(other)
  })

  test('takes a domain’s people out, and a group with them', async () => {
    const everyone = 'team@corp.example'
    sheet = await sharedFile({
      domain: 'corp.example',
      editors: [everyone],
      groups: { [everyone]: [rep] },
    })
    await lockDown(sheet, manager)
    for (const user of [rep, 'new@corp.example'])
      await expect(sheet.as(user).type('Team!A40', 'x')).rejects.toThrow(refused)
    expect(protections(sheet).join()).toContain('not the domain')
  })

  test('and comes in by a group must name themselves: Google says so, and the next try ends it', async () => {
    const everyone = 'team@corp.example'
    sheet = await sharedFile({ editors: [everyone], groups: { [everyone]: [other] } })
    sheet.answers.push({ button: 'OK', text: manager }, 'OK', 'OK')
    await sheet.as(other).choose('Lock down')
    expect(lastSaid(sheet)).toContain('did not work')
    sheet.answers.push({ button: 'OK', text: `${manager} ${other}` }, 'OK', 'OK')
    await sheet.as(other).choose('Lock down')
    expect(lastSaid(sheet)).toContain('Locked down.')
    await expect(sheet.as(rep).type('Team!A40', 'x')).rejects.toThrow(refused)
  })
})

/** Protections of the user's own, some on our tabs. */
async function own(sheet: LocalSpreadsheet): Promise<void> {
  protect(sheet, 'Team', 'SHEET', '', [owner, rep])
  protect(sheet, 'Plan', 'RANGE', 'Top Right: my own words', [owner, rep])
  protect(sheet, 'Results', 'RANGE', '')
}
