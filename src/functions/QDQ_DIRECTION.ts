import { lineDirection } from '../qdq/direction.ts'
import { addTo, emptyMean, meanOf } from '../qdq/mean.ts'
import { ArgumentReader, checkGiven } from './arguments.ts'
import { eachCell } from './ranges.ts'

/**
 * Direction: is it done with the right people? The mean over the lines of right people divided by done, each at most
 * 100%. A line with nothing done, or with right people blank, is left out; blank where no line is left. A text in the
 * first row is a header.
 * @param {number} done How many are done on each line. A range, or a cell.
 * @param {number} rightPeople How many of those with the right people. A range of the same size. Blank: not told.
 * @param {number} weights Optional. How much each line matters. A range of the same size. Blank: 1; 0 leaves the line out.
 * @return {number} Direction, 0 to 1.
 * @customfunction
 */
export function QDQ_DIRECTION(done?: unknown, rightPeople?: unknown, weights?: unknown) {
  const functionName = 'QDQ_DIRECTION'
  checkGiven(functionName, { done, rightPeople }, '=QDQ_DIRECTION(H2:H9; I2:I9)')
  const read = new ArgumentReader(functionName)
  const direction = emptyMean()
  eachCell(functionName, { done, rightPeople, weights }, (cells, _row, _column, header) => {
    if (header) return
    const lineDone = read.amount('done', cells[0]) ?? 0
    const right = read.amount('rightPeople', cells[1])
    addTo(direction, lineDirection(lineDone, right), read.amount('weights', cells[2]))
  })
  return meanOf(direction) ?? null
}
