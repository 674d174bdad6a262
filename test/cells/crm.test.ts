import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { openSpreadsheet } from '../../local/headless.ts'
import type { AgentMonth } from '../oracle/crm.ts'
import { crmOf2017, whyNoCrm } from '../oracle/crm.ts'
import { dayIn } from '../oracle/zone.ts'

const timeZone = 'Pacific/Auckland'
const absent = whyNoCrm()
if (absent) console.warn(`\nSKIPPED: the CRM export is not tried in the spreadsheet, since ${absent}.\n`)

/** What must stand in Scores, worked out here from the counts alone. */
function expectedScore({ month, agent, engaged, won }: AgentMonth) {
  const quantity = engaged && Math.min(1, engaged.done / engaged.planned)
  const direction = engaged && engaged.right / engaged.done
  const activity = engaged && Math.min(quantity ?? 1, direction ?? 1)
  const results = won && won.actual / won.target
  const weakest = activity === undefined || activity === 1 ? '' : activity === quantity ? 'Quantity' : 'Direction'
  const side = activity === undefined || results === undefined ? '' : activity >= 0.8 ? 'right' : 'left'
  const quadrant = side && `${(results ?? 0) >= 1 ? 'Top' : 'Bottom'} ${side}`
  const basis = activity ? 'provisional' : ''
  return { month, agent, quantity, direction, activity, weakest, results, quadrant, basis }
}

const byMonthAndName = (a: AgentMonth, b: AgentMonth) =>
  a.month === b.month ? (a.agent.toLowerCase() < b.agent.toLowerCase() ? -1 : 1) : a.month < b.month ? 1 : -1

const rounded = (cell: unknown) => (typeof cell === 'number' ? Number(cell.toFixed(9)) : (cell ?? ''))

describe.skipIf(absent)('a year of a CRM, put through the tabs', () => {
  let sheet: LocalSpreadsheet
  const year = absent ? [] : crmOf2017()
  const months = [...new Set(year.map(({ month }) => month))]

  beforeAll(async () => {
    sheet = await openSpreadsheet({ timeZone })
    sheet.open()
    await sheet.choose('Set up the tabs')
    const plan = year.flatMap(({ month, agent, engaged }) =>
      engaged ? [[month, agent, 'Open deals', engaged.planned, '', '', '', engaged.done, engaged.right]] : [],
    )
    const results = year.flatMap(({ month, agent, won }) => (won ? [[month, agent, won.target, won.actual]] : []))
    await fill('Plan!A2', plan)
    await fill('Results!A2', results)
    const names = sheet.values('Settings!A1:A30').map(([name]) => name)
    await sheet.type(`Settings!B${names.indexOf('As of') + 1}`, null)
  })
  afterAll(() => sheet?.dispose())
})
