import type { Cell, Table } from './cells.ts'
import { isBlank, readAmount, readMonth, readRating, readWord } from './cells.ts'
import type { Finding } from './findings.ts'
import { readRep, spelling } from './names.ts'
import { rowReader } from './rowReader.ts'
import type { Settings } from './settings.ts'
import type { Row } from './table.ts'
import { readRows } from './table.ts'

export type Line = {
  row: number
  month: string
  rep: string
  activity: string
  quantity: number
  perWeek: boolean
  done: number
  right: number | undefined
  self: number | undefined
  weight: number
}

export function readPlan(table: Table, zone: string, settings: Settings, findings: Finding[]): Line[] {
  const lines = readRows(table, 'Plan').map((row) => readLine(row, zone, settings, findings))
  return lines.filter((line) => line !== undefined)
}

function readLine(row: Row, zone: string, settings: Settings, findings: Finding[]): Line | undefined {
  const { must, sound, may, list, isBad } = rowReader('Plan', row, findings)
  const typed = settings.countedIn === 'Plan'
  const month = must('Month', (cell) => readMonth(cell, zone))
  const rep = must('Rep', readRep)
  const quantity = sound('Quantity', readAmount) ?? 0
  const per = sound('Per', (cell) => readWord(cell, ['month', 'week']))
  const done = (typed ? sound('Done', readAmount) : undefined) ?? 0
  const right = typed ? sound('Right people', readAmount) : undefined
  const self = typed ? may('Self rating', (cell) => readRating(cell, settings.ratingScale)) : undefined
  const weight = may('Weight', readAmount) ?? 1
  if (isBad() || month === undefined || rep === undefined) return undefined
  if (typed && done > 0 && right === undefined) list('Right people')
  if (right !== undefined && right > done) list('Right people')
  const cappedRight = right === undefined ? undefined : Math.min(right, done)
  const activity = textOf(row.cell('Activity'))
  if (!typed && activity === '') list('Activity')
  const perWeek = per === 'week'
  return { row: row.row, month, rep, activity, quantity, perWeek, done, right: cappedRight, self, weight }
}

export const textOf = (cell: Cell): string => (isBlank(cell) ? '' : spelling(String(cell)))
