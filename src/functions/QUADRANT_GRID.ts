import { type Dot, gridOf, usualSize } from '../picture/grid.ts'
import { shortened } from '../qdq/shortened.ts'
import { readText, readWord, unreadable } from '../tabs/cells.ts'
import { ArgumentReader, checkGiven, refuse, unwrapped } from './arguments.ts'
import { eachCell } from './ranges.ts'

const largestSize = 100

/**
 * The quadrant in cells: each name at its place, the best results in the top row, the most activity in the right
 * column, the two targets in the middle. Names that share a cell stand under each other; a trailing ? marks a
 * provisional score. Left out: who has no results or no activity, results above 2000%, or a cell that cannot be read.
 * @param {string} names The names of the reps. A range.
 * @param {number} results Their results attainment. A range of the same size.
 * @param {number} activity Their activity scores, 0 to 1. A range of the same size.
 * @param {number} resultsTarget Optional. The attainment that counts as on target. Blank: 100%.
 * @param {number} activityTarget Optional. The activity score that counts as on target. Blank: 80%.
 * @param {number} size Optional. How many cells wide and high, an even number. Blank: 12.
 * @param {string} basis Optional. What each score rests on, as in Scores: provisional is marked. A range of the same size.
 * @return {string} The grid, size by size cells.
 * @customfunction
 */
export function QUADRANT_GRID(
  names?: unknown,
  results?: unknown,
  activity?: unknown,
  resultsTarget?: unknown,
  activityTarget?: unknown,
  size?: unknown,
  basis?: unknown,
) {
  const functionName = 'QUADRANT_GRID'
  checkGiven(
    functionName,
    { names, results, activity },
    '=QUADRANT_GRID(Scores!B2:B; Scores!H2:H; Scores!F2:F)',
  )
  const read = new ArgumentReader(functionName)
  const targets = read.targets(unwrapped(resultsTarget), unwrapped(activityTarget))
  const cells = sizeOf(read, unwrapped(size))
  const dots: Dot[] = []
  eachCell(functionName, { names, results, activity, basis }, (row) => {
    const dot = dotOf(read, row)
    if (dot) dots.push(dot)
  })
  return gridOf(dots, targets, cells)
}

function sizeOf(read: ArgumentReader, came: unknown): number {
  const size = read.number('size', came, 'type an even number such as 12') ?? usualSize
  if (size < 2 || size > largestSize || size % 2 !== 0)
    refuse(
      'QUADRANT_GRID',
      `size is ${size}, but must be an even number from 2 to ${largestSize}, such as 12.`,
    )
  return size
}

function dotOf(read: ArgumentReader, [nameCell, resultsCell, activityCell, basis]: readonly unknown[]) {
  const name = readText(nameCell)
  // Below a spill there are hundreds of blank ones.
  if (name === undefined || name === unreadable) return undefined
  try {
    const results = read.results('results', resultsCell)
    const activity = read.score('activity', activityCell)
    if (results === undefined || activity === undefined) return undefined
    return {
      name: shortened(name),
      results,
      activity,
      provisional: readWord(basis, ['provisional']) === 'provisional',
    }
  } catch {
    return undefined
  }
}
