import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cellsOf } from '../../local/google/cells.ts'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { openSpreadsheet } from '../../local/headless.ts'
import type { AgentMonth } from '../oracle/crm.ts'
import { crmOf2017, whyNoCrm } from '../oracle/crm.ts'
import { dayIn } from '../oracle/zone.ts'

const timeZone = 'Pacific/Auckland'
const absent = whyNoCrm()
if (absent) console.warn(`\nSKIPPED: a year of a CRM is not put through the tabs, since ${absent}.\n`)

const quadrants = ['Top right', 'Top left', 'Bottom right', 'Bottom left']
const series = [...quadrants, ...quadrants.map((name) => `${name} (provisional)`)]
const nearly = (cell: unknown) => (typeof cell === 'number' ? Number(cell.toFixed(9)) : (cell ?? ''))

/** The row that must stand in Scores, worked out here from the counts alone. */
function scoreOf({ month, agent, engaged, won }: AgentMonth) {
  const quantity = engaged && Math.min(1, engaged.done / engaged.planned)
  const direction = engaged && engaged.right / engaged.done
  const activity = engaged && Math.min(quantity ?? 1, direction ?? 1)
  const results = won && won.actual / won.target
  const weakest =
    activity === undefined || activity === 1 ? '' : activity === quantity ? 'Quantity' : 'Direction'
  const isPlaced = activity !== undefined && results !== undefined
  const quadrant = isPlaced ? `${results >= 1 ? 'Top' : 'Bottom'} ${activity >= 0.8 ? 'right' : 'left'}` : ''
  const row = [
    month,
    agent,
    quantity,
    direction,
    '',
    activity,
    weakest,
    results,
    quadrant,
    activity ? 'provisional' : '',
  ]
  return { month, agent, activity, results, quadrant, row: row.map(nearly) }
}

type Score = ReturnType<typeof scoreOf>

const newestFirstThenByName = (a: Score, b: Score) =>
  b.month.localeCompare(a.month) || (a.agent.toLowerCase() < b.agent.toLowerCase() ? -1 : 1)

/** The row of the chart's data in which a placed agent must stand. */
function dotOf({ agent, activity = 0, results = 0, quadrant }: Score) {
  const own = activity > 0 ? `${quadrant} (provisional)` : quadrant
  return [agent, activity, ...series.map((name) => (name === own ? Math.min(2, results) : '')), '', ''].map(
    nearly,
  )
}

/** The rows of all that the recorded chart is drawn from, each after the name in AA that no chart can show. */
function drawnBy(sheet: LocalSpreadsheet): unknown[][] {
  const columns = sheet
    .charts('Quadrant')
    .flatMap(({ ranges }) => ranges.map((range) => sheet.host.values(range)))
  const names = sheet.values('Quadrant!AA1:AA50')
  return names.map(([name], at) => [name, ...columns.flatMap((column) => column[at] ?? [])].map(nearly))
}

function typeAll(sheet: LocalSpreadsheet, tab: string, rows: Record<string, string | number>[]) {
  const person = cellsOf(sheet.host.context)
  const headers = sheet.values(`${tab}!A1:Z1`)[0] ?? []
  rows.forEach((row, index) => {
    for (const [header, value] of Object.entries(row)) {
      const column = String.fromCharCode(65 + headers.indexOf(header))
      person.type(`${tab}!${column}${index + 2}`, value)
    }
  })
}

async function openYear(year: AgentMonth[]) {
  const sheet = await openSpreadsheet({ timeZone })
  sheet.open()
  await sheet.choose('Set up the tabs')
  const plan = year.flatMap(({ month, agent, engaged }) =>
    engaged
      ? [
          {
            Month: month,
            Rep: agent,
            Activity: 'Open deals',
            Quantity: engaged.planned,
            Done: engaged.done,
            'Right people': engaged.right,
          },
        ]
      : [],
  )
  const results = year.flatMap(({ month, agent, won }) =>
    won ? [{ Month: month, Rep: agent, Target: won.target, Actual: won.actual }] : [],
  )
  typeAll(sheet, 'Plan', plan)
  typeAll(sheet, 'Results', results)
  const settings = sheet.values('Settings!A1:A30').map(([name]) => name)
  await sheet.type(`Settings!B${settings.indexOf('As of') + 1}`, null)
  return sheet
}

describe.skipIf(absent)('a year of a CRM, put through the tabs', () => {
  const year = absent ? [] : crmOf2017()
  const scores = year.map(scoreOf).sort(newestFirstThenByName)
  let sheet: LocalSpreadsheet

  beforeAll(async () => {
    sheet = await openYear(year)
  })
  afterAll(() => sheet?.dispose())

  test('Scores holds what a plain computation gives, for every agent and month', () => {
    const shown = sheet.values(`Scores!A2:J${scores.length + 2}`)
    const rows = shown.map(([month, ...rest]) => [
      month instanceof Date ? dayIn(month, timeZone).replace(/-01$/, '') : month,
      ...rest.map(nearly),
    ])
    expect(scores.length).toBe(360)
    expect(rows).toEqual([...scores.map(({ row }) => row), Array(10).fill('')])
  })

  test.each([...new Set(year.map(({ month }) => month))])(
    'the chart shows the agents of %s',
    async (month) => {
      await sheet.type('Quadrant!B1', month)
      const drawn = drawnBy(sheet)
      const placed = scores.filter((score) => score.month === month && score.quadrant)
      expect(drawn[0]).toEqual(['Rep', 'Activity', ...series, 'Results target', 'Activity target'])
      expect(drawn.slice(5, 6 + placed.length)).toEqual([...placed.map(dotOf), Array(12).fill('')])
    },
  )
})
