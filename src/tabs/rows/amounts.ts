import { largestNumber } from '../../qdq/targets.ts'
import { readNumber, unreadable } from '../cells.ts'
import type { Kind } from './kind.ts'
import { wrongNumber } from './wrongCells.ts'

const smallestNumber = 1 / largestNumber

/** What is allowed in a column of numbers, and whether rows with others are left out. */
type Bounds = { least?: number; most?: number; needed: boolean }

function numbers<Blank>(
  whenBlank: Blank,
  { least = 0, most = largestNumber, needed }: Bounds,
): Kind<number | Blank> {
  return (at, refuse) => (row) => {
    const cell = row[at]
    if (typeof cell === 'number' && cell <= most && (cell >= smallestNumber || cell === 0)) return cell
    if (cell === '') return whenBlank
    const number = readNumber(cell)
    if (number === undefined) return whenBlank
    if (number !== unreadable && number >= least && number <= most) return number
    refuse(row, wrongNumber(cell, number, { least, most, needed }))
    return whenBlank
  }
}

/** Numbers that must be such, and not negative, if their rows are to count. */
export const amounts = <Blank>(whenBlank: Blank) => numbers(whenBlank, { needed: true })

/** Numbers that must be such if their rows are to count; they may be negative. */
export const signedAmounts = <Blank>(whenBlank: Blank) =>
  numbers(whenBlank, { least: -largestNumber, needed: true })

/** Numbers that the rows can do without: bad ones count as blank. */
export const optionalAmounts = <Blank>(whenBlank: Blank, most = largestNumber) =>
  numbers(whenBlank, { most, needed: false })
