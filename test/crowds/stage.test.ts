import { afterEach, expect, test } from 'vitest'
import { type Crowd, type CrowdOptions, openCrowd } from '../../local/crowd/crowd.ts'
import { everyOrder, inTurn } from '../../local/crowd/schedule.ts'
import { openSpreadsheet } from '../../local/headless.ts'

let crowd: Crowd | undefined
afterEach(() => crowd?.sheet.dispose())

const code = `
const sheet = () => SpreadsheetApp.getActive().getSheets()[0]
function add(name) { sheet().appendRow([name]); return 'added' }
function addLocked(name) {
  const lock = LockService.getDocumentLock()
  lock.waitLock(20000)
  add(name)
  SpreadsheetApp.flush()
  lock.releaseLock()
}
function addUnflushed(name) {
  const lock = LockService.getDocumentLock()
  lock.waitLock(20000)
  add(name)
  lock.releaseLock()
  sheet().getRange('C1').getValue()
}
function twice() {
  LockService.getDocumentLock().waitLock(20000)
  return LockService.getDocumentLock().tryLock(5000)
}
function ask() {
  const lock = LockService.getDocumentLock()
  lock.waitLock(20000)
  SpreadsheetApp.getUi().alert('Well?')
  return lock.hasLock()
}
function hold() {
  LockService.getDocumentLock().waitLock(20000)
  for (let at = 0; at < 10; at++) sheet().getRange(1, 1).getValue()
}
function ownWrite() {
  sheet().getRange(5, 1).setValue('mine')
  return sheet().getRange(5, 1).getValue()
}
function look() { return sheet().getRange(5, 1).getValue() }
function refused() {
  sheet().getRange('D1').setValue('three')
  sheet().getRange('D2').setValue('after')
  try { SpreadsheetApp.flush() } catch (error) { return String(error) }
}
function when() { sheet().getRange(1, 1).getValue(); return [Date.now(), new Date().getTime(), Math.random()] }
`

async function open(options: Partial<CrowdOptions> = {}) {
  const sheet = await openSpreadsheet({ code })
  sheet.addTab('Names', [['First']])
  const rule = {
    criteria: 'VALUE_IN_LIST',
    values: ['one'],
    showsDropdown: true,
    allowInvalid: false,
    help: null,
  }
  const [tab] = sheet.tabs
  const area = { tab: tab?.id ?? '', row: 0, column: 3, rows: 1, columns: 1 }
  sheet.host.context.records.validations.push({ area, rule })
  const snapshot = sheet.snapshot()
  sheet.dispose()
  crowd = openCrowd({ snapshot, code, ...options })
  crowd.restart()
  return crowd
}

/** What comes of every order of the turns. */
function outcomes<T>(crowd: Crowd, begin: () => () => T, interruptions = 3): Set<T> {
  const seen = new Set<T>()
  for (const choose of everyOrder(interruptions)) {
    crowd.restart()
    const outcome = begin()
    crowd.play(choose)
    seen.add(outcome())
  }
  return seen
}

const firstTab = (crowd: Crowd) => crowd.sheet.tabs[0]?.name ?? ''
const names = (crowd: Crowd) =>
  crowd.sheet
    .values(`${firstTab(crowd)}!A1:A4`)
    .flat()
    .filter(Boolean)
    .join(' ')

test('two runs that append without a lock pick the same row in some order, and in some they do not', async () => {
  const crowd = await open()
  const seen = outcomes(crowd, () => {
    crowd.run('ann', 'add', 'Ann')
    crowd.run('bob', 'add', 'Bob')
    return () => names(crowd)
  })
  expect([...seen].sort()).toEqual(['Ann', 'Ann Bob', 'Bob', 'Bob Ann'])
})

test('with the lock and a flush nothing is lost in any order', async () => {
  const crowd = await open()
  const seen = outcomes(crowd, () => {
    crowd.run('ann', 'addLocked', 'Ann')
    crowd.run('bob', 'addLocked', 'Bob')
    return () => names(crowd)
  })
  expect([...seen].sort()).toEqual(['Ann Bob', 'Bob Ann'])
})

test('a lock that is released before a flush protects nothing', async () => {
  const crowd = await open()
  const seen = outcomes(
    crowd,
    () => {
      crowd.run('ann', 'addUnflushed', 'Ann')
      crowd.run('bob', 'addUnflushed', 'Bob')
      return () => names(crowd)
    },
    1,
  )
  expect(seen).toContain('Ann')
})

test('a second lock of the same run waits for itself until its time is up', async () => {
  const crowd = await open()
  const run = crowd.run('ann', 'twice')
  const begun = crowd.now()
  crowd.play(inTurn)
  expect(run.outcome).toEqual({ answer: false })
  expect(crowd.now() - begun).toBeGreaterThanOrEqual(5000)
})

test.each([
  [100, { answer: null }],
  [
    3000,
    { error: expect.objectContaining({ message: expect.stringContaining('Lock timeout: another process') }) },
  ],
])(
  'who waits for a lock gets it, or is told in Google’s words after 20 s (%d ms a call)',
  async (duration, outcome) => {
    const crowd = await open({ duration: () => duration })
    crowd.run('ann', 'hold')
    const run = crowd.run('bob', 'addLocked', 'Bob')
    // Bob comes when Ann has just taken the lock, and waits.
    let turns = 0
    crowd.play(({ count }) => (turns++ === 1 ? count - 1 : 0))
    expect(run.outcome).toEqual(outcome)
  },
)

test('a message to a person drops the lock, and others may take it meanwhile', async () => {
  const crowd = await open()
  const seen = outcomes(crowd, () => {
    const asking = crowd.run('ann', 'ask')
    crowd.run('bob', 'addLocked', 'Bob')
    return () => `${asking.outcome?.answer} ${names(crowd)}`
  })
  expect([...seen]).toEqual(['false Bob'])
})

test('a run sees what it wrote; others see it from its flush or its end on, or, if Google likes, at once', async () => {
  for (const [isSeenAtOnce, others] of [
    [false, ['', 'mine']],
    [true, ['', 'mine']],
  ] as const) {
    const crowd = await open({ isSeenAtOnce: () => isSeenAtOnce })
    const seen = outcomes(crowd, () => {
      const own = crowd.run('ann', 'ownWrite')
      const other = crowd.run('bob', 'look')
      return () => {
        expect(own.outcome).toEqual({ answer: 'mine' })
        return other.outcome?.answer
      }
    })
    expect([...seen].sort()).toEqual(others)
    crowd.sheet.dispose()
  }
})

test('a refused write throws at the flush, and what was written after it is lost', async () => {
  const crowd = await open()
  const run = crowd.run('ann', 'refused')
  crowd.play(inTurn)
  expect(run.outcome?.answer).toContain('violates the data validation rules')
  expect(crowd.sheet.value(`${firstTab(crowd)}!D2`)).toBe('')
})

test('a run that is run again is told the same time and the same chance', async () => {
  const crowd = await open()
  const seen = outcomes(crowd, () => {
    const run = crowd.run('ann', 'when')
    crowd.run('bob', 'look')
    return () => [run.outcome?.answer].flat().length
  })
  expect([...seen]).toEqual([3])
})

test('every order is tried once', () => {
  const orders: string[] = []
  for (const choose of everyOrder(1)) {
    const left = { a: 2, b: 2 }
    let order = ''
    let last: 'a' | 'b' | undefined
    while (left.a + left.b > 0) {
      const who = (['a', 'b'] as const).filter((each) => left[each] > 0)
      const current = last
      if (current && left[current] > 0) who.sort((one) => (one === current ? -1 : 1))
      const goesOn = current !== undefined && who[0] === current
      last = who[who.length > 1 ? choose({ count: who.length, goesOn }) : 0] ?? 'a'
      left[last] -= 1
      order += last
    }
    orders.push(order)
  }
  expect(orders.sort()).toEqual(['aabb', 'abba', 'baab', 'bbaa'].sort())
})
