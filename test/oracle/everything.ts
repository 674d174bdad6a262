import { monthOf } from './calendar.ts'
import type { Table } from './cells.ts'
import type { Finding } from './findings.ts'
import { sameActivity, sameRep } from './names.ts'
import type { Done, Member, Observation, Result } from './readOthers.ts'
import { readActivity, readObservations, readResults, readTeam } from './readOthers.ts'
import type { Line } from './readPlan.ts'
import { readPlan } from './readPlan.ts'
import type { Settings } from './settings.ts'
import { readSettings } from './settings.ts'
import type { TabName } from './table.ts'
import { doubledColumns, missingColumns } from './table.ts'

export type Tables = {
  plan: Table
  results: Table
  observations: Table
  settings?: Table
  activity?: Table
  team?: Table
}

export type Everything = {
  settings: Settings
  team: Member[]
  lines: Line[]
  results: Result[]
  observations: Observation[]
  done: Done[]
  missing: { tab: TabName; column: string }[]
  findings: Finding[]
}

const namesLine = (row: Done, line: Line) =>
  sameActivity(row.activity) !== '' &&
  sameActivity(row.activity) === sameActivity(line.activity) &&
  sameRep(row.rep) === sameRep(line.rep) &&
  monthOf(row.day) === line.month

/** The rows of Activity that name the line. */
export const doneFor = (line: Line, done: Done[]): Done[] => done.filter((row) => namesLine(row, line))

/** All usable rows of all tabs, and what is wrong with the others. */
export function readEverything(tables: Tables, zone: string, today: string): Everything {
  const findings: Finding[] = []
  const settings = readSettings(tables.settings, zone, today, findings)
  const counted = settings.countedIn === 'Activity'
  const missing = findMissing(tables, counted)
  const whole = (tab: TabName, table: Table) => (missing.some((one) => one.tab === tab) ? '' : table)
  const scale = settings.ratingScale
  const notLater = ({ day }: { day: string }) => settings.asOf === undefined || day <= settings.asOf

  const team = readTeam(whole('Team', tables.team), zone, findings)
  const lines = readPlan(whole('Plan', tables.plan), zone, settings, findings)
  const allDone = counted ? readActivity(whole('Activity', tables.activity), zone, scale, findings) : []
  const results = readResults(whole('Results', tables.results), zone, findings)
  const allObservations = readObservations(whole('Observations', tables.observations), zone, scale, findings)

  const done = allDone.filter(notLater)
  const observations = allObservations.filter(notLater)
  for (const row of done)
    if (!lines.some((line) => namesLine(row, line)))
      findings.push({ tab: 'Activity', row: row.row, column: 'Activity' })
  const laterMonths = [...lines, ...results].some(
    ({ month }) => settings.asOf !== undefined && month > monthOf(settings.asOf),
  )
  if (settings.fixedInRow !== undefined && laterMonths)
    findings.push({ tab: 'Settings', row: settings.fixedInRow, column: 'Value' })
  for (const [tab, table] of [
    ['Settings', missingColumns(tables.settings, ['Setting', 'Value']).length > 0 ? '' : tables.settings],
    ['Team', whole('Team', tables.team)],
    ['Plan', whole('Plan', tables.plan)],
    ['Activity', counted ? whole('Activity', tables.activity) : ''],
    ['Results', whole('Results', tables.results)],
    ['Observations', whole('Observations', tables.observations)],
  ] as const)
    for (const column of doubledColumns(table, tab)) findings.push({ tab, row: 1, column })
  findings.push(
    ...findNames(team, { Plan: lines, Activity: done, Results: results, Observations: observations }),
  )
  return { settings, team, lines, results, observations, done, missing, findings }
}

function findMissing(tables: Tables, counted: boolean) {
  const needed: [TabName, Table, string[]][] = [
    ['Team', tables.team, ['Rep']],
    ['Plan', tables.plan, ['Month', 'Rep', 'Quantity', counted ? 'Activity' : 'Done']],
    ['Activity', counted ? tables.activity : '', ['Date', 'Rep', 'Activity']],
    ['Results', tables.results, ['Month', 'Rep', 'Target', 'Actual']],
    ['Observations', tables.observations, ['Date', 'Rep']],
  ]
  return needed.flatMap(([tab, table, columns]) =>
    missingColumns(table, columns).map((column) => ({ tab, column })),
  )
}

/** How each rep is shown: as Team spells it, else as first met in a usable row (Plan, then Results). */
export function shownSpellings(rows: { rep: string }[]): Map<string, string> {
  const shown = new Map<string, string>()
  for (const { rep } of rows) if (!shown.has(sameRep(rep))) shown.set(sameRep(rep), rep)
  return shown
}

type Named = { row: number; rep: string }

function findNames(team: Member[], tabs: Record<'Plan' | 'Activity' | 'Results' | 'Observations', Named[]>) {
  const shown = shownSpellings([
    ...team,
    ...tabs.Plan,
    ...tabs.Results,
    ...tabs.Activity,
    ...tabs.Observations,
  ])
  const inTeam = new Set(team.map(({ rep }) => sameRep(rep)))
  const findings: Finding[] = []
  for (const tab of ['Plan', 'Activity', 'Results', 'Observations'] as const) {
    const listed = new Set<string>()
    const once = (key: string, row: number) => {
      if (!listed.has(key)) findings.push({ tab, row, column: 'Rep' })
      listed.add(key)
    }
    for (const { row, rep } of tabs[tab]) {
      const shownAs = shown.get(sameRep(rep))
      if (shownAs !== undefined && shownAs !== rep) once(`spelling ${rep}`, row)
      if (team.length > 0 && !inTeam.has(sameRep(rep))) once(`stranger ${sameRep(rep)}`, row)
    }
  }
  return findings
}
