import { addTo, emptyMean, meanOf } from '../qdq/mean.ts'
import { lineQuantity } from '../qdq/quantity.ts'
import { ArgumentReader, checkGiven } from './arguments.ts'
import { eachCell } from './ranges.ts'

/**
 * Quantity: is enough activity done? The mean over the lines of done divided by planned, each at most 100%, so that a
 * surplus on one line does not make up for a shortfall on another. A line with nothing planned is left out; blank
 * where no line is left. A text in the first row is a header.
 * @param {number} planned How many are planned on each line. A range, or a cell.
 * @param {number} done How many are done on each line. A range of the same size. Blank: 0.
 * @param {number} weights Optional. How much each line matters. A range of the same size. Blank: 1; 0 leaves the line out.
 * @return {number} Quantity, 0 to 1.
 * @customfunction
 */
export function QDQ_QUANTITY(planned?: unknown, done?: unknown, weights?: unknown) {
  const functionName = 'QDQ_QUANTITY'
  checkGiven(functionName, { planned, done }, '=QDQ_QUANTITY(D2:D9; H2:H9)')
  const read = new ArgumentReader(functionName)
  const quantity = emptyMean()
  eachCell(functionName, { planned, done, weights }, (cells, _row, _column, header) => {
    if (header) return
    const linePlanned = read.amount('planned', cells[0]) ?? 0
    const lineDone = read.amount('done', cells[1]) ?? 0
    addTo(quantity, lineQuantity(linePlanned, lineDone), read.amount('weights', cells[2]))
  })
  return meanOf(quantity) ?? null
}
