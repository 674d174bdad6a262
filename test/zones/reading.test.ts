import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type BareScope, openBareScope } from '../oracle/bareScope.ts'
import { dayAfter, firstMoment, lastMoment, monthAfter, shareGone, tellingDays } from './clock.ts'
import { scriptIn, seed, years, zones } from './zones.ts'

const code = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8')

type Run = { zone: string; scope: BareScope }
type Rows = unknown[][]

const planHeaders = ['Month', 'Rep', 'Quantity', 'Done']
const resultHeaders = ['Month', 'Rep', 'Target', 'Actual']
const observationHeaders = ['Date', 'Rep', 'Skill']
const activityHeaders = ['Date', 'Rep', 'Activity', 'Right person']

const inRealm = ({ scope }: Run, rows: Rows) =>
  scope.array(
    rows.map((row) => row.map((cell) => (cell instanceof Date ? scope.date(cell.getTime()) : cell))),
  )

const scoresOf = (run: Run, ...tables: Rows[]) =>
  run.scope.run('QDQ_SCORES', ...tables.map((rows) => inRealm(run, rows))) as Rows

/** A day as a cell may hold it: as a date, with a time of the morning, the afternoon, the last moment, or as text. */
function cellsOf(day: string, zone: string): unknown[] {
  const [first, last] = [firstMoment(day, zone), lastMoment(day, zone)]
  const between = first + Math.floor(((last - first) * ((((numberOf(day) * seed) % 997) + 997) % 997)) / 997)
  return [new Date(first), new Date(between), new Date(last), day]
}

const numberOf = (day: string) => Number(day.replaceAll('-', ''))

/** The same question with the script in each zone in turn; `mine` are the days that are asked about there. */
function inEveryScript(zone: string, ask: (run: Run, mine: string[]) => void) {
  const scope = openBareScope(code, zone)
  const days = tellingDays(zone)
  zones.forEach((script, number) => {
    scriptIn(script)
    const mine = days.filter((_, at) => years > 0 || (at + number) % 5 === 0)
    ask({ zone, scope }, mine)
  })
}

describe.each(zones)('in a spreadsheet of %s, whatever the zone of the script', (zone) => {
  const days = tellingDays(zone)

  test('each day counts in its month, and the month shows as its first moment', () => {
    const cells = days.flatMap((day) => cellsOf(day, zone).map((cell, at) => ({ cell, rep: `${day} ${at}` })))
    const plan = [planHeaders, ...cells.map(({ cell, rep }) => [cell, rep, 10, 5])]
    const results = [resultHeaders, ...cells.map(({ cell, rep }) => [cell, rep, 10, 5])]
    const expected = cells.map(({ rep }) => `${rep} ${firstMoment(`${rep.slice(0, 7)}-01`, zone)}`).sort()
    inEveryScript(zone, (run) => {
      const rows = scoresOf(run, plan, results, [observationHeaders])
      expect(rows.map(([month, rep]) => `${rep} ${(month as Date).getTime()}`).sort()).toEqual(expected)
    })
  })

  test('As of takes the working days up to the day that the spreadsheet shows, fixed or today', () => {
    const planOf = (day: string) => {
      const month = day.slice(0, 7)
      const months = [monthAfter(month, -1), month, monthAfter(month, 1)]
      return [planHeaders, ...months.map((each) => [each, 'Ann', 1000, 1])]
    }
    inEveryScript(zone, (run, mine) => {
      for (const [at, day] of mine.entries()) {
        const [first, , last] = cellsOf(day, zone) as Date[]
        const now = [first, last][at % 2] ?? new Date(0)
        run.scope.setNow(now)
        const given = at % 3 === 0 ? now : at % 3 === 1 ? 'today' : day
        const rows = scoresOf(
          run,
          planOf(day),
          [],
          [],
          [
            ['Setting', 'Value'],
            ['As of', given],
          ],
        )
        const share = shareGone(day)
        const quantity = share === 0 ? null : 1 / (1000 * share)
        expect({ day, given, rows: rows.map((row) => row[2]) }).toEqual({
          day,
          given,
          rows: [quantity === null ? null : expect.closeTo(quantity, 12), 0.001],
        })
      }
    })
  })

  test('the first and the last moment of a month are its own: observations and rows of Activity', () => {
    const momentsOf = (month: string) => {
      const [first, next] = [`${month}-01`, `${monthAfter(month, 1)}-01`].map((day) => firstMoment(day, zone))
      return [Number(first) - 1, Number(first), Number(next) - 1, Number(next)].map(
        (moment) => new Date(moment),
      )
    }
    inEveryScript(zone, (run, mine) => {
      for (const month of new Set(mine.map((day) => day.slice(0, 7)))) {
        const moments = momentsOf(month)
        const observations = moments.map((date, at) => [date, 'Ann', [1, 2, 4, 5][at]])
        const activity = moments.map((date) => [date, 'Ann', 'Calls', 'yes'])
        const plan = [
          ['Month', 'Rep', 'Activity', 'Quantity'],
          [month, 'Ann', 'Calls', 4],
        ]
        const settings = [
          ['Setting', 'Value'],
          ['Activity counted in', 'Activity'],
          ['As of', ''],
        ]
        const [row = []] = scoresOf(run, plan, [], [observationHeaders, ...observations], settings, [
          activityHeaders,
          ...activity,
        ])
        expect([month, row[2], row[4]]).toEqual([month, 2 / 4, 3 / 5])
      }
    })
  })

  test('a rep who starts on a day has rows from its month on, and the problems name the same cells', () => {
    const team = [
      ['Rep', 'Start'],
      ['Ann', ''],
      ...days.map((day) => [`From ${day}`, new Date(lastMoment(day, zone))]),
    ]
    const months = [...new Set(days.map((day) => day.slice(0, 7)))].sort()
    const plan = [
      planHeaders,
      ...months.map((month) => [month, 'Ann', 10, 5]),
      [new Date(firstMoment('2026-03-01', zone)), 'Ann', new Date(0), 1],
    ]
    const expected = days.map(
      (day) => `From ${day}: ${months.filter((month) => month >= day.slice(0, 7)).length}`,
    )
    const told = new Set<string>()
    inEveryScript(zone, (run) => {
      const rows = scoresOf(run, plan, [], [], [], [], team)
      const count = (name: string) => rows.filter(([, rep]) => rep === name).length
      expect(days.map((day) => `From ${day}: ${count(`From ${day}`)}`)).toEqual(expected)
      const problems = run.scope.run(
        'QDQ_PROBLEMS',
        ...[plan, [], [], [], [], team].map((one) => inRealm(run, one)),
      )
      told.add(JSON.stringify(problems))
    })
    expect(told.size).toBe(1)
  })

  test('the team line says as of which day, and takes any moment of a month for the month', () => {
    inEveryScript(zone, (run, mine) => {
      for (const day of mine) {
        const month = day.slice(0, 7)
        const results = [resultHeaders, [month, 'Ann', 10, 5]]
        const scores = [
          [
            'Month',
            'Rep',
            'Quantity',
            'Direction',
            'Quality',
            'Activity',
            'Weakest',
            'Results',
            'Quadrant',
            'Basis',
            'Advice',
          ],
          [
            new Date(firstMoment(`${month}-01`, zone)),
            'Ann',
            0.5,
            '',
            '',
            0.5,
            'Quantity',
            0.5,
            'Bottom left',
            '',
            '',
          ],
        ]
        const asked = run.scope.date(lastMoment(day, zone))
        const settings = [
          ['Setting', 'Value'],
          ['As of', new Date(lastMoment(day, zone))],
        ]
        const [line = []] = run.scope.run(
          'QDQ_TEAM',
          inRealm(run, results),
          inRealm(run, scores),
          asked,
          inRealm(run, settings),
        ) as Rows
        expect([day, (line[9] as Date).getTime(), line[5]]).toEqual([day, firstMoment(day, zone), 0])
        const chart = run.scope.run('QDQ_CHART', inRealm(run, scores), asked, inRealm(run, settings)) as Rows
        expect([day, chart.length, chart[5]?.[0]]).toEqual([day, 6, 'Ann'])
      }
    })
  })
})

test('days go on by one, whatever the clocks do', () => expect(dayAfter('2024-02-28')).toBe('2024-02-29'))
