import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type LocalSpreadsheet, openSpreadsheet } from '../../local/headless.ts'
import { calendarOf } from '../../src/tabs/calendar.ts'
import { aCheckIn, anObservation, aOneToOne, aWin } from '../cells/saves.ts'
import { formatDate } from '../oracle/bareScope.ts'
import { dayIn } from '../oracle/zone.ts'
import { beginsAtMidnight, firstMoment, monthAfter, tellingDays } from './clock.ts'
import { dayOf } from './days.ts'
import { scriptIn, years, zones } from './zones.ts'

describe.each(zones)('in a spreadsheet of %s, whatever the zone of the script', (zone) => {
  const days = tellingDays(zone)

  test('a day is written as its first moment', () => {
    vi.stubGlobal('Utilities', { formatDate })
    for (const script of zones) {
      scriptIn(script)
      const calendar = calendarOf(zone)
      const written = days.map((text) => [text, calendar.date(dayOf(text)).getTime()])
      expect(written).toEqual(days.map((text) => [text, firstMoment(text, zone)]))
      expect(days.map((text) => calendar.day(calendar.date(dayOf(text))))).toEqual(days)
    }
    vi.unstubAllGlobals()
  })
})

describe('a day that Samoa left out', () => {
  test('is written as the day after it', () => {
    vi.stubGlobal('Utilities', { formatDate })
    const calendar = calendarOf('Pacific/Apia')
    expect(calendar.day(calendar.date(dayOf('2011-12-30')))).toBe('2011-12-31')
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

/** Each form on a day: how it is saved, and what has to stand where. */
const kinds = [
  {
    save: 'saveWin',
    form: (on: string) => aWin(dated(on)),
    stands: (on: string) => [{ tab: 'Wins', header: 'Date', day: on }],
  },
  {
    save: 'saveObservation',
    form: (on: string) => anObservation(dated(on)),
    stands: (on: string) => [{ tab: 'Observations', header: 'Date', day: on }],
  },
  {
    save: 'saveCheckIn',
    form: (on: string) => aCheckIn({ ...dated(on), month: monthOf(on) }),
    stands: (on: string) => [
      { tab: 'Check-ins', header: 'Date', day: on },
      { tab: 'Check-ins', header: 'Month', day: `${monthOf(on)}-01` },
    ],
  },
  {
    save: 'saveOneToOne',
    form: (on: string) =>
      aOneToOne({ ...dated(on), month: monthOf(on), next: on, nextMonth: monthAfter(monthOf(on), 1) }),
    stands: (on: string) => [
      { tab: '1-1s', header: 'Date', day: on },
      { tab: '1-1s', header: 'Month', day: `${monthOf(on)}-01` },
      { tab: '1-1s', header: 'Next 1:1', day: on },
      { tab: 'Plan', header: 'Month', day: `${monthAfter(monthOf(on), 1)}-01` },
    ],
  },
]

const monthOf = (on: string) => on.slice(0, 7)
const dated = (on: string) => ({ date: on, rep: `Rep ${on}` })

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
      const mine = days.filter((_, at) => (at + number) % (years > 0 ? 40 : days.length) === 0)
      for (const [at, on] of mine.entries()) {
        const kind = kinds[(at + number) % kinds.length]
        if (!kind) continue
        expect(await sheet.run(kind.save, kind.form(on))).toMatchObject({ ok: true })
        for (const written of kind.stands(on)) {
          const { value, text } = lastOf(sheet, written)
          const found = { ...written, day: dayIn(value, zone), text }
          expect(found).toEqual({ ...written, text: shown(written) })
          if (beginsAtMidnight(written.day, zone))
            expect(value.getTime()).toBe(firstMoment(written.day, zone))
        }
      }
    }
  })
})
