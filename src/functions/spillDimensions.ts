import type { QDQ } from '../qdq/activityScore.ts'
import { ArgumentReader, checkGiven } from './arguments.ts'
import type { Cell } from './cell.ts'
import { spill } from './spill.ts'

/** Answers each three of Quantity, Direction and Quality. */
export function spillDimensions(
  functionName: string,
  dimensions: Record<'quantity' | 'direction' | 'quality', unknown>,
  answer: (qdq: QDQ) => Cell | undefined,
) {
  checkGiven(functionName, dimensions, `=${functionName}(Scores!C2:C; Scores!D2:D; Scores!E2:E)`)
  const read = new ArgumentReader(functionName)
  return spill(
    functionName,
    dimensions,
    (quantity, direction, quality) =>
      answer({
        quantity: read.score('quantity', quantity),
        direction: read.score('direction', direction),
        quality: read.score('quality', quality),
      }) ?? null,
  )
}
