import type { LocalSpreadsheet, OpenOptions } from '../../local/headless.ts'
import { bigTeam, fileOf, monthBefore, todayIn } from '../../test/cells/team.ts'
import { makeRoom } from '../makeRoom.ts'
import { nameOf } from '../scoring/names.ts'

const months = 6

const { month: present } = todayIn()
const activities = ['Cold calls', 'First meetings', 'Proposals']

/** A file that is set up: plans and results for half a year, a conversation of each kind, and so many rows left. */
export async function halfAYear(
  reps: number,
  spareRows = 1000,
  options?: OpenOptions,
): Promise<LocalSpreadsheet> {
  const names = Array.from({ length: reps }, (_, rep) => nameOf(rep))
  const inEach = Array.from({ length: months }, (_, back) => monthBefore(present, back)).reverse()
  const repMonths = inEach.flatMap((month) => names.map((name) => [month, name] as const))
  const named = (rows: unknown[][] = [], at = 0) =>
    rows.map((row, rep) => row.map((cell, column) => (column === at ? names[rep] : cell)))
  const team = bigTeam(reps)
  const rows = {
    ...team,
    Team: named(team.Team),
    Observations: named(team.Observations, 1),
    'Check-ins': named(team['Check-ins'], 1),
    '1-1s': named(team['1-1s'], 2),
    Wins: named(team.Wins, 1),
    Plan: repMonths.flatMap(([month, name], at) =>
      activities.map((activity) => [month, name, activity, 10, 'month', '', '', (at * 7) % 12, at % 5]),
    ),
    Results: repMonths.map(([month, name], at) => [month, name, 1000, 700 + ((at * 7919) % 601)]),
  }
  const file = await fileOf(rows, options)
  makeRoom(file, 'Plan', 1 + repMonths.length * activities.length + spareRows)
  await file.choose('Set up the tabs')
  return file
}
