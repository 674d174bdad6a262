import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sampleCheckIns } from '../../../src/addon/sample/sampleCheckIns.ts'
import { sampleObservations } from '../../../src/addon/sample/sampleObservations.ts'
import { sampleOneToOnes } from '../../../src/addon/sample/sampleOneToOnes.ts'
import { linesIn, samplePlan, sampleResults, told } from '../../../src/addon/sample/sampleRows.ts'
import { sampleReps } from '../../../src/addon/sample/sampleStory.ts'
import { sampleWins } from '../../../src/addon/sample/sampleWins.ts'
import { dayAfter, daysBetween, workingDayFrom } from '../../../src/qdq/dayCount.ts'
import { type Day, monthAfter, monthOf, workingDays } from '../../../src/qdq/days.ts'
import { calendarOf } from '../../../src/tabs/calendar.ts'
import { formatDate } from '../../oracle/bareScope.ts'

const utc = calendarOf('UTC')
// A leap year.
const everyDay = Array.from({ length: 366 }, (_, at) => dayAfter('2028-01-01' as Day, at))
const dayOf = (cell: unknown, calendar = utc) => calendar.day(cell) as Day
const monthIn = (cell: unknown) => monthOf(dayOf(cell))

const talksOn = (today: Day, calendar = utc) => ({
  oneToOnes: sampleOneToOnes(today, calendar),
  checkIns: sampleCheckIns(today, calendar),
  observations: sampleObservations(today, calendar),
  wins: sampleWins(today, calendar),
})

let talks: ({ today: Day } & ReturnType<typeof talksOn>)[]
beforeAll(() => {
  vi.stubGlobal('Utilities', { formatDate })
  talks = everyDay.map((today) => ({ today, ...talksOn(today) }))
})
afterAll(() => {
  vi.unstubAllGlobals()
})

/** Who was last spoken to so many days ago or more. */
const longAgo = (rows: { Rep?: unknown; Date?: unknown }[], today: Day, days: number) =>
  sampleReps
    .map(({ name }) => name)
    .filter((name) => rows.every((row) => row.Rep !== name || daysBetween(dayOf(row.Date), today) >= days))

describe('what was talked over in the sample team', () => {
  test('lies on working days up to today, and only the next 1:1 is still to come', () => {
    for (const { today, oneToOnes, ...others } of talks) {
      for (const { Date: date } of [...oneToOnes, ...Object.values(others).flat()]) {
        const day = dayOf(date)
        expect({ today, day, isToCome: day > today }).toEqual({
          today,
          day: workingDayFrom(day),
          isToCome: false,
        })
      }
      for (const { Date: date, 'Next 1:1': next } of oneToOnes) {
        expect(dayOf(next) > dayOf(date)).toBe(true)
        expect(workingDayFrom(dayOf(next))).toBe(next && dayOf(next))
      }
    }
  })

  test.each(['Pacific/Apia', 'America/St_Johns', 'Asia/Kolkata'])('has the same days in %s', (zone) => {
    const calendar = calendarOf(zone)
    for (const today of ['2028-02-29', '2028-03-01', '2028-10-01'] as Day[]) {
      const days = (of: typeof utc) =>
        Object.values(talksOn(today, of)).flatMap((rows) => rows.map((row) => dayOf(row.Date, of)))
      expect(days(calendar)).toEqual(days(utc))
    }
  })

  test('leaves due what a manager lets slide: the 1:1 with Hugo, Ben’s check-in, and a word for Grace', () => {
    for (const { today, oneToOnes, checkIns, wins } of talks) {
      // The day of the month falls on a weekend now and then, and months are not of one length.
      expect([today, longAgo(oneToOnes, today, 35)]).toEqual([today, ['Hugo (sample)']])
      expect([today, longAgo(checkIns, today, 7)]).toEqual([today, ['Ben (sample)']])
      expect([today, longAgo(wins, today, 31)]).toEqual([today, ['Grace (sample)']])
    }
  })

  test('is nowhere said twice', () => {
    const { oneToOnes, checkIns, wins } = talksOn('2028-11-29' as Day)
    const said = [
      oneToOnes.flatMap((row) => [
        row["Rep's account"],
        row['Learned from results'],
        row['Manager comments'],
      ]),
      oneToOnes.flatMap(({ Commitments }) => String(Commitments).split('\n')),
      checkIns.flatMap((row) => [row.Blocker, row['Focus for next week'], row['Manager reply']]),
      wins.map(({ Story }) => Story),
    ].map((texts) => texts.filter((text) => text !== ''))
    for (const texts of said) expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([])
  })
})

describe('a 1:1 of the sample team', () => {
  test('has what became of the commitments of the one before, on the day that was agreed then', () => {
    for (const { name } of sampleReps) {
      const ofRep = sampleOneToOnes('2028-11-29' as Day, utc).filter(({ Rep }) => Rep === name)
      expect(ofRep).toHaveLength(name.startsWith('Hugo') ? 1 : 3)
      for (const [at, { Date: date, 'Last commitments': fates }] of ofRep.entries()) {
        const before = ofRep[at - 1]
        if (before) expect(before['Next 1:1']).toEqual(date)
        const texts = String(fates)
          .split('\n')
          .map((text) => text.replace(/: (done|in progress|dropped)$/, ''))
        expect(texts.join('\n')).toBe(before?.Commitments ?? '')
      }
    }
  })

  test('of this month has left a plan for the next; from the 25th on it is missing with Hugo alone', () => {
    for (const { today, oneToOnes } of talks) {
      const next = monthAfter(monthOf(today), 1)
      const planned = samplePlan(today, utc).filter(({ Month }) => monthIn(Month) === next)
      const held = oneToOnes.filter(({ Month }) => monthIn(Month) === monthOf(today))
      expect(new Set(planned.map(({ Rep }) => Rep))).toEqual(new Set(held.map(({ Rep }) => Rep)))
      expect(planned).toHaveLength(4 * held.length)
      expect(planned.some((row) => 'Done' in row)).toBe(false)
      if (today.slice(8) >= '25') expect(held).toHaveLength(7)
    }
  })

  test('changes in the next plan only lines that the rep has', () => {
    const quantities = (of: string) =>
      samplePlan('2028-11-29' as Day, utc)
        .filter(({ Rep, Month }) => Rep === 'Farid (sample)' && monthIn(Month) === of)
        .map(({ Activity, Quantity }) => [Activity, Quantity])
    expect(quantities('2028-12').filter(([, now], at) => now !== quantities('2028-11')[at]?.[1])).toEqual([
      ['Cold calls', 40],
    ])
  })
})

describe('a check-in of the sample team', () => {
  test('says what was done by then: never more than in Plan by now', () => {
    for (const today of ['2028-02-29', '2028-05-01', '2028-11-17'] as Day[])
      for (const { Rep, Month, Lines } of sampleCheckIns(today, utc)) {
        const rep = sampleReps.find(({ name }) => name === Rep)
        const story = rep && told(rep, today).find(({ month }) => month === monthIn(Month))
        const lines = rep && story ? linesIn(rep, story) : []
        const said = String(Lines).split('\n')
        expect(said).toHaveLength(4)
        for (const [at, { activity, done = 0 }] of lines.entries()) {
          const [, by, count] = /^(.*): (\d+|–) \/ [\d.]+$/.exec(said[at] ?? '') ?? []
          expect(by).toBe(activity)
          if (count !== '–') expect(Number(count)).toBeLessThanOrEqual(done)
        }
      }
  })

  test('waits for an answer with two of them', () => {
    for (const { checkIns } of talks) {
      const waiting = checkIns.filter(({ 'Manager reply': reply }) => reply === '')
      expect(waiting.map(({ Rep }) => Rep).sort()).toEqual(['Dev (sample)', 'Hugo (sample)'])
    }
  })
})

describe('a win of the sample team', () => {
  test('came of a line of the rep’s plan, and is a part of what the rep brought in', () => {
    const plan = samplePlan('2028-11-29' as Day, utc)
    for (const { today, wins } of talks.filter((_, at) => at % 7 === 0)) {
      const results = sampleResults(today, utc)
      for (const { Rep, Date: date, Value, 'Plan line': line } of wins) {
        const month = monthIn(date)
        const actual = results.find((row) => row.Rep === Rep && monthIn(row.Month) === month)?.Actual
        expect(Number(Value)).toBeGreaterThan(0)
        expect(Number(Value)).toBeLessThan(Number(actual))
        expect(plan.some((row) => row.Rep === Rep && row.Activity === line)).toBe(true)
      }
    }
  })

  test('is the deal of its month but once, and of this month as soon as a working day of it has begun', () => {
    for (const { today, wins } of talks) {
      const deals = wins.filter(({ 'Deal of the month': deal }) => deal === 'yes')
      const months = deals.map((deal) => monthIn(deal.Date))
      expect(new Set(months).size).toBe(months.length)
      if (workingDays(monthOf(today), today) > 0) expect(months).toContain(monthOf(today))
    }
  })
})
