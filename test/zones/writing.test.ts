import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type LocalSpreadsheet, openSpreadsheet } from '../../local/headless.ts'
import { day } from '../../src/qdq/days.ts'
import { calendarOf } from '../../src/tabs/calendar.ts'
import { aCheckIn, anObservation, aOneToOne, aWin } from '../cells/saves.ts'
import { formatDate } from '../oracle/bareScope.ts'
import { beginsAtMidnight, dayAt, firstMoment, monthAfter, tellingDays } from './clock.ts'
import { scriptIn, years, zones } from './zones.ts'

describe.each(zones)('in a spreadsheet of %s, whatever the zone of the script', (zone) => {
  const days = tellingDays(zone)

  test('a day is written as its first moment', () => {
    vi.stubGlobal('Utilities', { formatDate })
    for (const script of zones) {
      scriptIn(script)
      const calendar = calendarOf(zone)
      const written = days.map((text) => [text, calendar.date(day(text) as never).getTime()])
      expect(written).toEqual(days.map((text) => [text, firstMoment(text, zone)]))
      expect(days.map((text) => calendar.day(calendar.date(day(text) as never)))).toEqual(days)
    }
    vi.unstubAllGlobals()
  })
})

describe('a day that Samoa left out', () => {
  test('is written as the day after it', () => {
    vi.stubGlobal('Utilities', { formatDate })
    const calendar = calendarOf('Pacific/Apia')
    expect(calendar.day(calendar.date(day('2011-12-30') as never))).toBe('2011-12-31')
    vi.unstubAllGlobals()
  })
})

let file = ''

beforeAll(async () => {
  const sheet = await openSpreadsheet()
  sheet.open()
  await sheet.choose('Set up the tabs')
  // Without what is computed from them: only the written cells matter here.
  const { engine } = sheet.host.context
  for (const { id, name } of sheet.tabs) if (name === 'Scores' || name === 'Quadrant') engine.removeTab(id)
  file = sheet.snapshot()
  sheet.dispose()
})

type Written = { tab: string; header: string; day: string }

/** Each form on its day: what has to stand where. */
async function saveAll(sheet: LocalSpreadsheet, on: string): Promise<Written[]> {
  const [month, next] = [on.slice(0, 7), monthAfter(on.slice(0, 7), 1)]
  const forms = { date: on, rep: `Rep ${on}`, month }
  await sheet.run('saveWin', aWin(forms))
  await sheet.run('saveObservation', anObservation(forms))
  await sheet.run('saveCheckIn', aCheckIn(forms))
  await sheet.run('saveOneToOne', aOneToOne({ ...forms, next: on, nextMonth: next }))
  return [
    { tab: 'Wins', header: 'Date', day: on },
    { tab: 'Observations', header: 'Date', day: on },
    { tab: 'Check-ins', header: 'Date', day: on },
    { tab: 'Check-ins', header: 'Month', day: `${month}-01` },
    { tab: '1-1s', header: 'Date', day: on },
    { tab: '1-1s', header: 'Month', day: `${month}-01` },
    { tab: '1-1s', header: 'Next 1:1', day: on },
    { tab: 'Plan', header: 'Month', day: `${next}-01` },
  ]
}

/** The last row that was written in a tab: its value, and as it is displayed. */
function lastOf(sheet: LocalSpreadsheet, { tab, header }: Written) {
  const values = sheet.values(`'${tab}'!A1:Q200`)
  const row = values.map(([first]) => first !== '').lastIndexOf(true)
  const column = values[0]?.indexOf(header) ?? -1
  const value = values[row]?.[column]
  return { value: value as Date, text: sheet.texts(`'${tab}'!A1:Q200`)[row]?.[column] }
}

const shown = ({ header, day }: Written) => (header === 'Month' ? day.slice(0, 7) : day)

describe.each(zones)('in a spreadsheet of %s, from every script', (zone) => {
  let sheet: LocalSpreadsheet
  beforeAll(async () => {
    sheet = await openSpreadsheet({ timeZone: zone, snapshot: file })
    sheet.open()
  })
  afterAll(() => sheet?.dispose())

  test('every form’s days and months stand in the cells as they were typed', async () => {
    const days = tellingDays(zone)
    for (const [number, script] of zones.entries()) {
      scriptIn(script)
      const mine =
        years > 0 ? days.filter((_, at) => (at + number) % 40 === 0) : days.slice(number).slice(0, 1)
      for (const on of mine) {
        for (const written of await saveAll(sheet, on)) {
          const { value, text } = lastOf(sheet, written)
          expect({ ...written, day: dayAt(value.getTime(), zone), text }).toEqual({
            ...written,
            text: shown(written),
          })
          if (beginsAtMidnight(written.day, zone))
            expect(value.getTime()).toBe(firstMoment(written.day, zone))
        }
      }
    }
  })
})
