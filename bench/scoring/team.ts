import { nameOf } from './names.ts'

export type Cell = string | number | Date
export type Rows = Cell[][]

/**
 * A made-up team: how many reps, where their activity is counted, in which order the rows stand, whether days have
 * hours, and how many blank rows stand below.
 */
export type Team = {
  reps: number
  countedIn: 'Plan' | 'Activity'
  shuffled?: boolean
  hours?: boolean
  blankRows?: number
}

/** The arguments of QDQ_SCORES, in its order. */
export const tableNames = ['plan', 'results', 'observations', 'settings', 'activity', 'team'] as const

/** The arguments of QDQ_SCORES by name. */
export type Tables = Record<(typeof tableNames)[number], Rows>

/** What QDQ_SCORES is given for the tables; one without rows is blank, as the formula on Scores has it. */
export const argumentsOf = (tables: Tables, made = (rows: Rows): unknown => rows) =>
  tableNames.map((name) => (tables[name].length > 1 ? made(tables[name]) : ''))

/** What makes a Date in the realm in which the tables are read. */
export type MakeDate = (time: number) => Date

const months = 6
const activities = ['Cold calls', 'First meetings', 'Proposals'] as const
const activityRowsAMonth = 12
const day = 86_400_000

const headers: Record<keyof Tables, string> = {
  plan: 'Month,Rep,Activity,Quantity,Per,Direction,Quality,Done,Right people,Self rating,Weight,Note,Id',
  results: 'Month,Rep,Target,Actual',
  observations:
    "Date,Rep,Observer,Occasion,Customer,Objective,Skill,Knowledge,Enthusiasm,Needs-based,Rep's view,Went well,To improve,Agreed action,Id",
  settings: 'Setting,Value,What it means',
  activity: 'Date,Rep,Activity,Right person,Rating,Customer,Note',
  team: 'Rep,Email,Manager,Start,Active',
}

// A string of its own in every cell, as getValues makes them: one that many cells share is hashed only once.
const ownText = (text: string) => Buffer.from(text).toString('latin1')

/** The tables of a team over half a year: three lines a month, results and an observation, or activity a row each. */
export function tablesOf(team: Team, date: MakeDate): Tables {
  const counted = team.countedIn === 'Activity'
  const repMonths = team.reps * months
  const rows = (count: number, row: (index: number) => Cell[]) => orderOf(team, count).map(row)
  const tables: Record<keyof Tables, Rows> = {
    plan: rows(repMonths * activities.length, (index) => planLine(index, team, date)),
    results: rows(repMonths, (index) => {
      const { rep, month } = repMonth(index, team)
      return [date(month), ownText(nameOf(rep)), 10_000, 7_000 + 60 * seedOf(index)]
    }),
    observations: rows(repMonths, (index) => observation(index, team, date)),
    settings: [
      ['Activity counted in', ownText(team.countedIn), ''],
      ['As of', '', ''],
    ],
    activity: counted ? rows(repMonths * activityRowsAMonth, (index) => activityRow(index, team, date)) : [],
    team: Array.from({ length: team.reps }, (_, rep) => [ownText(nameOf(rep)), '', '', '', ownText('yes')]),
  }
  const withHeader = ([name, body]: [string, Rows]) => {
    const header = headers[name as keyof Tables].split(',')
    const below = body.length > 0 ? (team.blankRows ?? 0) : 0
    return [name, [header, ...body, ...Array.from({ length: below }, () => header.map(() => ''))]]
  }
  return Object.fromEntries(Object.entries(tables).map(withHeader))
}

/** Month by month, and rep by rep within a month; or in no order, the same in every run. */
function orderOf({ shuffled }: Team, count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index)
  if (!shuffled) return order
  let random = 12_345
  for (let last = count - 1; last > 0; last--) {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0
    const other = random % (last + 1)
    const moved = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = moved
  }
  return order
}

const repMonth = (index: number, { reps }: Team) => ({
  rep: index % reps,
  month: Date.UTC(2026, Math.floor(index / reps), 1),
})

const seedOf = (index: number) => (index * 7919) % 101

function planLine(index: number, team: Team, date: MakeDate): Cell[] {
  const line = index % activities.length
  const { rep, month } = repMonth(Math.floor(index / activities.length), team)
  const done = (seedOf(index) + 13 * line) % 60
  const typed = team.countedIn === 'Plan' ? [done, Math.floor(done * 0.8), 4] : ['', '', '']
  const [quantity, per] = line === 0 ? [12, 'week'] : [50, 'month']
  const words = [ownText('Managers of makers'), ownText('Look them up first')]
  const named = [date(month), ownText(nameOf(rep)), ownText(activities[line] ?? '')]
  return [...named, quantity, ownText(per), ...words, ...typed, line === 0 ? 2 : '', '', '']
}

function observation(index: number, team: Team, date: MakeDate): Cell[] {
  const { rep, month } = repMonth(index, team)
  const ratings = [3 + (seedOf(index) % 3), 4, 3, 5]
  const told = ['Manager', 'call', '', ''].map(ownText)
  return [
    date(month + (seedOf(index) % 28) * day),
    ownText(nameOf(rep)),
    ...told,
    ...ratings,
    '',
    '',
    '',
    '',
    '',
  ]
}

function activityRow(index: number, team: Team, date: MakeDate): Cell[] {
  const which = index % activityRowsAMonth
  const { rep, month } = repMonth(Math.floor(index / activityRowsAMonth), team)
  const moment = month + ((seedOf(index) + which) % 28) * day
  const hour = team.hours ? ((index * 7919) % 36_000) * 1000 : 0
  const activity = activities[which % activities.length] ?? ''
  const right = index % 5 === 0 ? 'no' : 'yes'
  return [
    date(moment + hour),
    ownText(nameOf(rep)),
    ownText(activity),
    ownText(right),
    3 + (index % 3),
    '',
    '',
  ]
}
