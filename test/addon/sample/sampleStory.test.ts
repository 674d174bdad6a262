import { describe, expect, test } from 'vitest'
import { sampleObservations } from '../../../src/addon/sample/sampleObservations.ts'
import { sampleOneToOnes } from '../../../src/addon/sample/sampleOneToOnes.ts'
import { samplePlan, sampleResults, sampleTeam } from '../../../src/addon/sample/sampleRows.ts'
import { workingDayFrom } from '../../../src/qdq/dayCount.ts'
import { type Day, day, month, monthOf, workingDays } from '../../../src/qdq/days.ts'
import type { Calendar } from '../../../src/tabs/calendar.ts'
import { settingRows } from '../../../src/tabs/looks/settingRows.ts'
import { observationsTab } from '../../../src/tabs/observationsTab.ts'
import { planTab } from '../../../src/tabs/planTab.ts'
import { resultsTab } from '../../../src/tabs/resultsTab.ts'
import type { Tab } from '../../../src/tabs/schema.ts'
import { scoreRows, scoreTables } from '../../../src/tabs/scores/scoreTables.ts'
import { teamTab } from '../../../src/tabs/teamTab.ts'

const dayOf = (date: Date) => date.toISOString().slice(0, 10)
const spelled = (cell: unknown) => (cell instanceof Date ? dayOf(cell) : String(cell))
const utc: Calendar = {
  day: (cell) => day(spelled(cell)),
  dayOfMonth: (cell) => day(spelled(cell)),
  dayCount: (moment) => Math.floor(moment / 86_400_000),
  month: (cell) => month(spelled(cell).slice(0, 7)),
  date: (day) => new Date(`${day}T00:00:00Z`),
}

const table = (tab: Tab, rows: Record<string, unknown>[]) => {
  const headers = tab.columns.map(({ header }) => header)
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
}

const settings = [
  ['Setting', 'Value', 'What it means'],
  ...settingRows.map(({ name, value }) => [name, value, '']),
]

const scored = (today: Day) => {
  const scoring = scoreTables(
    {
      plan: table(planTab, samplePlan(today, utc)),
      results: table(resultsTab, sampleResults(today, utc)),
      observations: table(observationsTab, sampleObservations(today, utc)),
      team: table(teamTab, sampleTeam(today, utc)),
      settings,
    },
    utc,
    () => today,
  )
  return { ...scoring, rows: scoreRows(scoring) }
}

const everyDayOf = (year: number) =>
  Array.from({ length: 365 }, (_, at) => dayOf(new Date(Date.UTC(year, 0, 1 + at))) as Day)

const quadrantsOf = (today: Day, name: string) =>
  scored(today)
    .rows.filter(({ rep }) => rep === name)
    .map(({ quadrant }) => quadrant)
    .reverse()

describe('the sample team', () => {
  test('has no row that would be left out or doubted, on any day', () => {
    for (const today of everyDayOf(2026)) expect(scored(today).problems).toEqual([])
  })

  test('meets all four quadrants in the present month once a working day of it has begun', () => {
    for (const today of everyDayOf(2026)) {
      if (workingDays(monthOf(today), today) === 0) continue
      const present = scored(today).rows.filter((row) => row.month === monthOf(today))
      expect({ today, quadrants: new Set(present.map(({ quadrant }) => quadrant)).size }).toEqual({
        today,
        quadrants: 4,
      })
      expect(present.every(({ quadrant }) => quadrant !== undefined)).toBe(true)
    }
  })

  test('stays where the story has it, whatever the day of the month', () => {
    for (const today of everyDayOf(2026).filter((day) => day.startsWith('2026-09'))) {
      const present = scored(today).rows.filter((row) => row.month === '2026-09')
      expect(Object.fromEntries(present.map(({ rep, quadrant }) => [rep.split(' ')[0], quadrant]))).toEqual({
        Ana: 'Top right',
        Ben: 'Bottom left',
        Chloe: 'Top right',
        Dev: 'Bottom right',
        Elif: 'Top left',
        Farid: 'Bottom left',
        Grace: 'Top right',
        Hugo: 'Bottom right',
      })
    }
  })

  test('tells of a rep who works herself up, and of one who drops', () => {
    const today = '2026-03-17' as Day
    expect(quadrantsOf(today, 'Ana (sample)')).toEqual([
      'Bottom left',
      'Bottom left',
      'Bottom right',
      'Bottom right',
      'Top right',
      'Top right',
    ])
    expect(quadrantsOf(today, 'Ben (sample)')).toEqual([...Array(5).fill('Top left'), 'Bottom left'])
  })

  test('knows Quality in every way there is', () => {
    const present = scored('2026-03-17' as Day).rows.filter((row) => row.month === '2026-03')
    expect(new Set(present.map(({ basis }) => basis))).toEqual(
      new Set(['observed', 'carried', 'self-rated', 'provisional']),
    )
  })

  test('is told in its 1:1s as Scores has their months', () => {
    for (const today of ['2026-03-31', '2026-03-01', '2026-11-10'] as Day[]) {
      const { rows } = scored(today)
      for (const talk of sampleOneToOnes(today, utc)) {
        const row = rows.find(
          ({ rep, month }) => rep === talk.Rep && month === spelled(talk.Month).slice(0, 7),
        )
        const { Quantity, Direction, Quality, Activity, Results, Quadrant } = talk
        expect([Quantity, Direction, Quality, Activity, Results, Quadrant]).toEqual([
          row?.quantity,
          row?.direction,
          row?.quality ?? '',
          row?.activity,
          row?.results,
          row?.quadrant,
        ])
      }
    }
  })

  test('is the same again for the same day', () => {
    const today = '2026-03-17' as Day
    expect(samplePlan(today, utc)).toEqual(samplePlan(today, utc))
    expect(sampleObservations(today, utc)).toEqual(sampleObservations(today, utc))
  })

  test('holds no observation of a weekend, or of a day that is yet to come', () => {
    for (const today of everyDayOf(2026))
      for (const { Date: date } of sampleObservations(today, utc)) {
        const observed = dayOf(date as Date) as Day
        expect(observed <= today).toBe(true)
        expect(observed).toBe(workingDayFrom(observed))
      }
  })
})
