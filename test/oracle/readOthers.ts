import type { Table } from './cells.ts'
import { readAmount, readDay, readMonth, readNumber, readRating, readYesNo } from './cells.ts'
import type { Finding } from './findings.ts'
import { readRep, sameRep } from './names.ts'
import { textOf } from './readPlan.ts'
import { rowReader } from './rowReader.ts'
import { readRows } from './table.ts'

export type Result = { row: number; month: string; rep: string; target: number; actual: number | undefined }
export type Observation = { row: number; day: string; rep: string; rating: number | undefined }
export type Done = {
  row: number
  day: string
  rep: string
  activity: string
  right: boolean
  rating: number | undefined
}
export type Member = { row: number; rep: string; start: string | undefined; active: boolean }

const isThere = <T>(value: T | undefined): value is T => value !== undefined

export function readResults(table: Table, zone: string, findings: Finding[]): Result[] {
  const results = readRows(table, 'Results').map((row): Result | undefined => {
    const { must, sound, isBad } = rowReader('Results', row, findings)
    const month = must('Month', (cell) => readMonth(cell, zone))
    const rep = must('Rep', readRep)
    const target = sound('Target', readAmount) ?? 0
    const actual = sound('Actual', readNumber)
    if (isBad() || month === undefined || rep === undefined) return undefined
    return { row: row.row, month, rep, target, actual }
  })
  return results.filter(isThere)
}

export function readObservations(
  table: Table,
  zone: string,
  scale: number,
  findings: Finding[],
): Observation[] {
  const observations = readRows(table, 'Observations').map((row): Observation | undefined => {
    const { must, may, isBad } = rowReader('Observations', row, findings)
    const day = must('Date', (cell) => readDay(cell, zone))
    const rep = must('Rep', readRep)
    const criteria = ['Skill', 'Knowledge', 'Enthusiasm', 'Needs-based']
    const rated = criteria.map((name) => may(name, (cell) => readRating(cell, scale))).filter(isThere)
    if (isBad() || day === undefined || rep === undefined) return undefined
    return { row: row.row, day, rep, rating: mean(rated) }
  })
  return observations.filter(isThere)
}

export function readActivity(table: Table, zone: string, scale: number, findings: Finding[]): Done[] {
  const done = readRows(table, 'Activity').map((row): Done | undefined => {
    const { must, may, isBad } = rowReader('Activity', row, findings)
    const day = must('Date', (cell) => readDay(cell, zone))
    const rep = must('Rep', readRep)
    const right = may('Right person', readYesNo) ?? false
    const rating = may('Rating', (cell) => readRating(cell, scale))
    if (isBad() || day === undefined || rep === undefined) return undefined
    return { row: row.row, day, rep, activity: textOf(row.cell('Activity')), right, rating }
  })
  return done.filter(isThere)
}

/** The team in its order; of a doubled rep the first counts. */
export function readTeam(table: Table, zone: string, findings: Finding[]): Member[] {
  const team: Member[] = []
  for (const row of readRows(table, 'Team')) {
    const { must, may, list } = rowReader('Team', row, findings)
    const rep = must('Rep', readRep)
    const start = may('Start', (cell) => readMonth(cell, zone))
    const active = may('Active', readYesNo) ?? true
    if (rep === undefined) continue
    if (team.some((member) => sameRep(member.rep) === sameRep(rep))) list('Rep')
    else team.push({ row: row.row, rep, start, active })
  }
  return team
}

export function mean(values: number[]): number | undefined {
  if (values.length === 0) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
