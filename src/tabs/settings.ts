import type { Day } from '../qdq/days.ts'
import type { Rules } from '../qdq/standing.ts'
import { defaults, highestTypedResults } from '../qdq/targets.ts'
import type { Calendar } from './calendar.ts'
import { isBlank, readNumber, readWord, unreadable } from './cells.ts'
import { headerKey } from './columns.ts'
import { missingColumnProblem } from './missingColumn.ts'
import { doubledMend, type Problem, quoted } from './problem.ts'
import { countedIn, type SettingName, settingNames, settingsTab } from './settingsTab.ts'
import { doubledIn, missingIn, openTable, type Table } from './table.ts'

export type CountedIn = (typeof countedIn)[number]

/** What the team has agreed on. `asOfRow` is the row that holds a fixed date. */
export type Settings = Rules & {
  countedIn: CountedIn
  days: Record<DaysSetting, number>
  asOfRow: number | undefined
}
export type DaysSetting = Extract<SettingName, `${string}(days)`>

type Found = { value: unknown; row: number; note: (problem: string, mend: string) => void }
type Lookup = (name: SettingName) => Found | undefined

const above0 = (value: number) => value > 0

/**
 * Reads the settings: bad ones take their default and are noted, and so do all where one of the two columns is missing.
 * No settings at all: whole months and the defaults.
 */
export function readSettings(
  came: unknown,
  calendar: Calendar,
  problems: Problem[],
  today: () => Day | undefined,
): Settings {
  const table = openTable(came, settingsTab, ['Setting', 'Value'])
  problems.push(...doubledIn(table))
  for (const column of missingIn(table))
    problems.push(missingColumnProblem(column, 'the usual settings count'))
  const find = table.blank ? () => undefined : findIn(table, problems)
  const number = (name: SettingName, usual: number, allows: (value: number) => boolean, range: string) =>
    numberIn(find(name), usual, allows, range)
  const days = (name: DaysSetting, usual: number) => number(name, usual, above0, 'a number above 0')
  return {
    resultsTarget: targetIn(find('Results target'), defaults.resultsTarget, highestTypedResults),
    activityTarget: targetIn(find('Activity target'), defaults.activityTarget, 1),
    ratingScale: number('Rating scale', defaults.ratingScale, above0, 'a number above 0'),
    qualityCarriedMonths: number(
      'Quality carried (months)',
      defaults.qualityCarriedMonths,
      (value) => value >= 0 && Number.isInteger(value),
      'a whole number from 0',
    ),
    countedIn: countedInOf(find('Activity counted in')),
    ...(table.blank ? { asOf: undefined, asOfRow: undefined } : asOfIn(find('As of'), calendar, today)),
    days: {
      '1:1 every (days)': days('1:1 every (days)', defaults.oneToOneEveryDays),
      'Check-in every (days)': days('Check-in every (days)', defaults.checkInEveryDays),
      'Shadow every (days)': days('Shadow every (days)', defaults.shadowEveryDays),
      'Recognise every (days)': days('Recognise every (days)', defaults.recogniseEveryDays),
    },
  }
}

function findIn(table: Table<typeof settingsTab>, problems: Problem[]): Lookup {
  const found = new Map<string, Found>()
  const known = new Set(settingNames.map(headerKey))
  table.cells.forEach((cells, at) => {
    const setting = cells[table.at.Setting]
    const name = setting === '' ? '' : headerKey(setting)
    if (at === 0 || !known.has(name)) return
    const row = at + 1
    const note = (problem: string, mend: string) =>
      void problems.push({ tab: table.tab.name, row, column: 'Value', problem, mend })
    const above = found.get(name)
    if (above) note(`This setting stands in row ${above.row} too; that one counts.`, doubledMend(above.row))
    else found.set(name, { value: cells[table.at.Value], row, note })
  })
  return (name) => found.get(headerKey(name))
}

function numberIn(
  found: Found | undefined,
  usual: number,
  allows: (value: number) => boolean,
  range: string,
): number {
  const value = readNumber(found?.value)
  if (value === undefined) return usual
  if (value !== unreadable && allows(value)) return value
  const shown = range.includes('%') ? inPercent(usual) : usual
  found?.note(`${quoted(found.value)} is not ${range}, so ${shown} counts.`, `Type ${range}.`)
  return usual
}

/** A target in percent; what is above the highest was most likely typed without its sign. */
function targetIn(found: Found | undefined, usual: number, highest: number): number {
  const value = readNumber(found?.value)
  const range = `a number above 0 % and up to ${inPercent(highest)}`
  if (typeof value !== 'number' || value <= highest) return numberIn(found, usual, above0, range)
  found?.note(
    `${quoted(found.value)} is ${inPercent(value)}, which is above ${inPercent(highest)}, so ${inPercent(usual)} counts.`,
    `Type ${range}, with its sign, as in ${usual * 100}%.`,
  )
  return usual
}

// 1.1 x 100 is a hair above 110 in binary.
const inPercent = (share: number) => `${Number((share * 100).toPrecision(12))} %`

function countedInOf(found: Found | undefined): CountedIn {
  const word = readWord(found?.value, countedIn)
  if (word !== unreadable) return word ?? 'Plan'
  found?.note(
    `${quoted(found.value)} is neither Plan nor Activity, so Plan counts.`,
    'Choose Plan or Activity.',
  )
  return 'Plan'
}

function asOfIn(found: Found | undefined, calendar: Calendar, today: () => Day | undefined) {
  if (found && isBlank(found.value)) return { asOf: undefined, asOfRow: undefined }
  if (!found || readWord(found.value, ['today']) === 'today') return { asOf: today(), asOfRow: undefined }
  const asOf = calendar.day(found.value)
  if (asOf) return { asOf, asOfRow: found.row }
  found.note(
    `${quoted(found.value)} is no date, so today counts.`,
    'Type today, a date such as 2026-03-12, or nothing.',
  )
  return { asOf: today(), asOfRow: undefined }
}
