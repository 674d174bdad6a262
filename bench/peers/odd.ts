import type { Cell, MakeDate, Rows, Tables, Team } from '../scoring/team.ts'
import { tablesOf } from '../scoring/team.ts'

/** A row of a table by its headers. */
type Row = Record<string, Cell>
/** What becomes of a row: nothing, itself, or several. */
type Change = (row: Row, rep: number, month: number, line: number) => Row[]

const reps = 10

/** Whatever the made-up team has not: carried and self-rated Quality, lines that count nowhere, blanks, doubles. */
const changes: Partial<Record<keyof Tables, Change>> = {
  plan: (row, rep, month, line) => {
    if (rep === 1 && month === 2) return []
    if (rep === 2 && line === 0) return [{ ...row, Weight: 0 }]
    if (rep === 3 && line === 1) return [{ ...row, Quantity: '' }]
    if (rep === 4 && line > 0) return [{ ...row, Done: '', 'Right people': '', 'Self rating': '' }]
    if (rep === 5) return [{ ...row, 'Right people': '' }]
    if (rep === 6)
      return [
        { ...row, Quantity: 5 },
        { ...row, Quantity: 90, Weight: line },
      ]
    if (rep === 7) return [{ ...row, Quantity: 0, 'Self rating': line + 1 }]
    return [row]
  },
  results: (row, rep, month) => {
    if (rep === 1 && month === 2) return []
    if (rep === 3) return [{ ...row, Actual: '' }]
    if (rep === 4) return [row, { ...row, Actual: '' }, { ...row, Actual: -500 }]
    if (rep === 5) return [{ ...row, Target: 0 }]
    return [row]
  },
  observations: (row, rep, month) => {
    if (rep === 4 || rep === 7) return []
    if (rep === 2) return month === 0 ? [row, { ...row, Skill: 1, Knowledge: '', 'Needs-based': 2 }] : []
    if (rep === 3) return [{ ...row, Skill: '', Knowledge: '', Enthusiasm: '', 'Needs-based': '' }]
    if (rep === 8) return month % 3 === 1 ? [{ ...row, Enthusiasm: '' }] : []
    return [row]
  },
  activity: (row, rep, _month, line) => {
    if (rep === 4 && line > 0) return []
    if (rep === 7)
      return [
        { ...row, Rating: '', 'Right person': '' },
        { ...row, Activity: 'Lunches' },
      ]
    return [{ ...row, Rating: 1 + ((rep + line) % 5) }]
  },
}

/** The tables of a small team in which everything happens that the scores must cope with, but bad cells. */
export function oddTables(countedIn: Team['countedIn'], date: MakeDate): Tables {
  const tables = tablesOf({ reps, countedIn }, date)
  const changed = Object.entries(tables).map(([name, rows]) => {
    const change = changes[name as keyof Tables]
    return [name, change && rows.length > 1 ? changedRows(rows, change) : rows]
  })
  return Object.fromEntries(changed)
}

function changedRows([header = [], ...rows]: Rows, change: Change): Rows {
  const repeated = rows.length / (reps * 6)
  const changed = rows.flatMap((cells, index) => {
    const row = Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))
    const repMonth = Math.floor(index / repeated)
    return change(row, repMonth % reps, Math.floor(repMonth / reps), index % repeated)
  })
  return [header, ...changed.map((row) => header.map((name) => row[String(name)] ?? ''))]
}
