import { type LocalSpreadsheet, openSpreadsheet } from '../../local/headless.ts'
import { openNodeEngine } from '../../local/univer/nodeEngine.ts'
import { type FunctionCall, functionCalls } from '../../test/cells/functionCalls.ts'
import { makeRoom } from '../makeRoom.ts'
import { type Cell, type Tables, tablesOf } from '../scoring/team.ts'

/** A file that is set up, with half a year of a team in it. */
export type TeamFile = {
  sheet: LocalSpreadsheet
  /** Every call of a custom function since it was opened. */
  calls: FunctionCall[]
  /** The cell of Plan where 50 makes its rep go from top left to top right, in the month that is shown. */
  done: { a1: string; row: number; column: number }
}

const lastMonth = 5
const linesARep = 3
const doneAt = 7

/** All is done but the last line, so that what is typed there decides. */
function makeDecidable({ plan, results, observations }: Tables, reps: number): number {
  const first = 1 + lastMonth * reps * linesARep
  const typed: Cell[][] = [
    [60, 60],
    [50, 50],
    ['', ''],
  ]
  typed.forEach((cells, line) => {
    plan[first + line]?.splice(doneAt, cells.length, ...cells)
  })
  const repMonth = 1 + lastMonth * reps
  results[repMonth]?.splice(3, 1, 12_000)
  observations[repMonth]?.splice(6, 4, 5, 5, 5, 5)
  return first + linesARep - 1
}

const titles = {
  plan: 'Plan',
  results: 'Results',
  observations: 'Observations',
  settings: 'Settings',
  team: 'Team',
} as const

export async function openTeamFile(reps: number): Promise<TeamFile> {
  const engine = openNodeEngine()
  const calls = functionCalls(engine)
  const sheet = await openSpreadsheet({ engine, timeZone: 'Etc/UTC' })
  const tables = tablesOf({ reps, countedIn: 'Plan' }, (time) => new Date(time))
  const row = makeDecidable(tables, reps)
  for (const [table, name] of Object.entries(titles)) sheet.addTab(name, tables[table as keyof typeof titles])
  sheet.open()
  await sheet.choose('Set up the tabs')
  // Set up leaves room for 5,000 months of reps and for 980 reps.
  makeRoom(sheet, 'Scores', reps * (lastMonth + 1) + 100)
  makeRoom(sheet, 'Quadrant', reps + 100)
  await sheet.settle()
  return { sheet, calls, done: { a1: `Plan!H${row + 1}`, row, column: doneAt } }
}
