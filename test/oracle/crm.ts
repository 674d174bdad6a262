import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/data/', import.meta.url)
const pipeline = new URL('maven_sales_pipeline_8800.csv', folder)
const accounts = new URL('accounts.csv', folder)

/** Why the CRM export cannot be read; nothing where it can. */
export const whyNoCrm = (): string | undefined =>
  [pipeline, accounts].every((file) => existsSync(file)) ? undefined : `there is no ${pipeline.pathname}`

type Entry = Record<string, string>

/** The fields of one line of CSV; a quoted field may hold commas and doubled quotes. */
function fieldsOf(line: string): string[] {
  const fields = [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)]
  return fields.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

function read(file: URL): Entry[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const names = fieldsOf(header)
  return lines.map((line) => Object.fromEntries(fieldsOf(line).map((field, at) => [names[at] ?? '', field])))
}

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const pick = (at: number) => sorted[at] ?? Number.NaN
  return Number.isInteger(half) ? (pick(half - 1) + pick(half)) / 2 : pick(Math.floor(half))
}

/** What an agent did and won in one month, and what the median agent did. */
export type AgentMonth = {
  month: string
  agent: string
  engaged?: { planned: number; done: number; right: number }
  won?: { target: number; actual: number }
}

/** '15-03-17' is in '2017-03'. */
const monthOf = (dayFirst: string) => dayFirst && `20${dayFirst.slice(6, 8)}-${dayFirst.slice(3, 5)}`

/** The plan lines and results of 2017, by month and agent. */
export function crmOf2017(): AgentMonth[] {
  const revenues = new Map(read(accounts).map((entry) => [entry.account, Number(entry.revenue)]))
  const big = median([...revenues.values()])
  const deals = read(pipeline)
  const months = Array.from({ length: 12 }, (_, at) => `2017-${String(at + 1).padStart(2, '0')}`)
  return months.flatMap((month) => {
    const engaged = byAgent(deals.filter((deal) => monthOf(deal.engage_date ?? '') === month))
    const won = byAgent(
      deals.filter((deal) => deal.deal_stage === 'Won' && monthOf(deal.close_date ?? '') === month),
    )
    const planned = median([...engaged.values()].map((own) => own.length))
    const target = median([...won.values()].map(amountOf))
    const isRight = (deal: Entry) => (revenues.get(deal.account) ?? 0) > big
    return [...new Set([...engaged.keys(), ...won.keys()])].map((agent): AgentMonth => {
      const [own, sold] = [engaged.get(agent), won.get(agent)]
      return {
        month,
        agent,
        ...(own && { engaged: { planned, done: own.length, right: own.filter(isRight).length } }),
        ...(sold && { won: { target, actual: amountOf(sold) } }),
      }
    })
  })
}

const amountOf = (deals: Entry[]): number => deals.reduce((sum, deal) => sum + Number(deal.close_value), 0)

function byAgent(deals: Entry[]): Map<string, Entry[]> {
  const agents = new Map<string, Entry[]>()
  for (const deal of deals) {
    const agent = deal.sales_agent ?? ''
    agents.set(agent, [...(agents.get(agent) ?? []), deal])
  }
  return agents
}
