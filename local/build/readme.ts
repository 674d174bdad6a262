import { allTabs } from '../../src/tabs/allTabs.ts'
import { lookOf } from '../../src/tabs/looks/lookOf.ts'
import { settingRows } from '../../src/tabs/looks/settingRows.ts'
import type { Tab } from '../../src/tabs/schema.ts'
import type { Manual } from './manual.ts'

/** The README with its tables made anew from what the code declares. */
export function withTables(readme: string, manuals: Manual[]): string {
  const tables = { tabs: tabsTable(), settings: settingsTable(), functions: functionsTable(manuals) }
  return Object.entries(tables).reduce(
    (text, [name, table]) => between(text, `<!-- ${name} -->`, `<!-- end of ${name} -->`, table),
    readme,
  )
}

function between(text: string, start: string, end: string, table: string): string {
  const [before, rest, more] = text.split(start)
  const [, after] = rest?.split(end) ?? []
  if (before === undefined || after === undefined || more !== undefined) {
    throw new Error(`README.md needs "${start}" and "${end}" once each: a table goes between them`)
  }
  return `${before}${start}\n${table}\n${end}${after}`
}

const table = (headers: string[], rows: string[][]) =>
  [headers, headers.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

const tabsTable = () => table(['Tab', 'Who writes it', 'Columns'], allTabs.map(tabRow))

function tabRow(tab: Tab): string[] {
  const columns = tab.columns.map(({ header, needed }) => (needed ? `**${header}**` : header))
  const { writtenBy } = lookOf(tab)
  const who = writtenBy === 'nobody' ? 'nobody: formulas' : writtenBy
  return [tab.name, who, columns.join(', ') || 'the picture, and who stands where']
}

const settingsTable = () =>
  table(
    ['Setting', 'Usual value', 'What it means'],
    settingRows.map(({ name, value, format, means }) => [
      name,
      format === '0%' ? `${Number(value) * 100}%` : `${value}`,
      means,
    ]),
  )

const functionsTable = (manuals: Manual[]) =>
  table(
    ['Function', 'What it answers'],
    manuals.filter(({ custom }) => custom).map((manual) => [`\`${signature(manual)}\``, manual.description]),
  )

function signature({ name, parameters }: Manual): string {
  const words = parameters.map((parameter) =>
    parameter.text.startsWith('Optional.') ? `[${parameter.name}]` : parameter.name,
  )
  return `=${name}(${words.join('; ')})`
}
