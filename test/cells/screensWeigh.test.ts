import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { Calls } from '../../src/bridge/calls.ts'
import { bigTeam, fileOf, monthBefore, todayIn } from './team.ts'
import { bytesOf, weigh } from './weigh.ts'

const { month } = todayIn()
const months = [5, 4, 3, 2, 1, 0].map((back) => monthBefore(month, back))
const longestName = 'Maximiliana Featherstonehaugh'

/** So many reps of all kinds: half a year of scores with many digits; some of them not placed, nothing said to anyone. */
function file(reps: number): Promise<LocalSpreadsheet> {
  const names = Array.from({ length: reps }, (_, at) => `${longestName.slice(0, 12 + (at % 18))} ${at}`)
  const ofMonths = months.flatMap((each) => names.map((name) => [each, name] as const))
  return fileOf({
    Team: names.map((name) => [name]),
    Plan: ofMonths
      .filter((_, at) => at % 11 !== 0)
      .map(([each, name], at) => [each, name, 'Calls', 17, 'month', '', '', (at * 7) % 18, at % 7]),
    Results: ofMonths.map(([each, name], at) => [each, name, 977, at % 13 === 0 ? '' : (at * 7919) % 1500]),
    Settings: bigTeam(1).Settings ?? [],
  })
}

/** Every value in an answer, however deep. */
const valuesIn = (part: unknown): unknown[] =>
  Array.isArray(part) || Object.prototype.toString.call(part) === '[object Object]'
    ? Object.values(Object(part)).flatMap(valuesIn)
    : [part]

describe.each([8, 200])('of %i reps', (reps) => {
  let sheet: LocalSpreadsheet
  beforeAll(async () => {
    sheet = await file(reps)
  })
  afterAll(() => sheet.dispose())

  const opened = async <Name extends 'openTeam' | 'openRep' | 'openQuadrant'>(name: Name) =>
    (await sheet.run(name, `${longestName.slice(0, 13)} 1`)) as ReturnType<Calls[Name]>

  test.each([
    ['openTeam', reps],
    ['openRep', 6],
    ['openQuadrant', 6 * reps],
  ] as const)(
    '%s tells of %i months of reps in at most 60 bytes each, names and all',
    async (name, count) => {
      const { repMonths, places } = weigh(await opened(name))
      expect(repMonths).toBe(count)
      expect(places / repMonths).toBeLessThanOrEqual(60)
    },
  )

  test.each(['openTeam', 'openRep', 'openQuadrant'] as const)('%s sends no Date and no row', async (name) => {
    const answer = await opened(name)
    const odd = valuesIn(answer).filter(
      (value) => value !== null && !['string', 'number', 'boolean'].includes(typeof value),
    )
    expect(odd).toEqual([])
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })

  test('what is due says each sentence once, and each rep in a few bytes', async () => {
    const answer = await opened('openTeam')
    if (!answer.ok || answer.screen !== 'team') throw new Error('That is no team.')
    const due = answer.due.flatMap((each) => each.reps)
    expect(due.length).toBeGreaterThanOrEqual(4 * reps)
    expect(new Set(answer.due.map(({ say }) => say)).size).toBe(answer.due.length)
    expect(bytesOf(answer.due.map((each) => each.reps)) / due.length).toBeLessThan(6)
  })
})
