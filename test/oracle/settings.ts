import type { Cell, Read, Table } from './cells.ts'
import { readDay, readNumber, readWord } from './cells.ts'
import type { Finding } from './findings.ts'
import { isWhollyBlank, missingColumns, readRows, sameHeader } from './table.ts'

export type Settings = {
  resultsTarget: number
  activityTarget: number
  ratingScale: number
  monthsCarried: number
  countedIn: 'Plan' | 'Activity'
  /** The day; undefined: whole months. */
  asOf: string | undefined
  /** The row of Settings that fixes the day, where a date stands there. */
  fixedInRow: number | undefined
}

const intervals = [
  '1:1 every (days)',
  'Check-in every (days)',
  'Shadow every (days)',
  'Recognise every (days)',
]

type Find = (name: string) => { row: number; value: Cell } | undefined

/** Of a doubled setting the first counts; the others are listed. */
function finder(table: Table, findings: Finding[]): Find {
  const rows = readRows(table, 'Settings')
  return (name) => {
    const [found, ...others] = rows.filter(({ cell }) => sameHeader(cell('Setting'), name))
    for (const { row } of others) findings.push({ tab: 'Settings', row, column: 'Value' })
    return found && { row: found.row, value: found.cell('Value') }
  }
}

export function readSettings(table: Table, zone: string, today: string, findings: Finding[]): Settings {
  const lacking = missingColumns(table, ['Setting', 'Value'])
  for (const column of lacking) findings.push({ tab: 'Settings', row: 1, column })
  const find = lacking.length > 0 ? () => undefined : finder(table, findings)
  function take<T>(name: string, read: (cell: Cell) => Read<T>, fallback: T): T {
    const found = find(name)
    const value = read(found?.value)
    if (found && 'bad' in value) findings.push({ tab: 'Settings', row: found.row, column: 'Value' })
    return 'value' in value ? value.value : fallback
  }
  const number = (name: string, fallback: number, fits: (value: number) => boolean) =>
    take(name, (cell) => only(readNumber(cell), fits), fallback)

  for (const name of intervals) number(name, 31, (value) => value > 0)
  const asOfRow = find('As of')
  const asOf = readAsOf(asOfRow?.value, zone, today)
  if (asOfRow && 'bad' in asOf) findings.push({ tab: 'Settings', row: asOfRow.row, column: 'Value' })
  const isFixed = 'value' in readDay(asOfRow?.value, zone)
  return {
    resultsTarget: number('Results target', 1, (value) => value > 0 && value <= 20),
    activityTarget: number('Activity target', 0.8, (value) => value > 0 && value <= 1),
    ratingScale: number('Rating scale', 5, (value) => value > 0),
    monthsCarried: number('Quality carried (months)', 3, (value) => value >= 0 && Number.isInteger(value)),
    countedIn: take('Activity counted in', (cell) => readWord(cell, ['Plan', 'Activity'] as const), 'Plan'),
    asOf: asOfDay(isWhollyBlank(table), asOfRow !== undefined, asOf, today),
    fixedInRow: isFixed ? asOfRow?.row : undefined,
  }
}

function only(number: Read<number>, fits: (value: number) => boolean): Read<number> {
  return 'value' in number && !fits(number.value) ? { bad: true } : number
}

function readAsOf(cell: Cell, zone: string, today: string): Read<string> {
  return 'value' in readWord(cell, ['today']) ? { value: today } : readDay(cell, zone)
}

function asOfDay(noTable: boolean, hasRow: boolean, asOf: Read<string>, today: string): string | undefined {
  if (noTable) return undefined
  if (!hasRow) return today
  if ('blank' in asOf) return undefined
  return 'value' in asOf ? asOf.value : today
}
