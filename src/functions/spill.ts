import type { Cell } from './cell.ts'
import { commonSize, eachCell } from './ranges.ts'

/**
 * Answers ranges cell by cell, and single cells with a single answer. A wrong cell of a range gets its sentence in its
 * place and leaves the others be; a text in the first row is a header, and its answer is blank.
 */
export function spill(
  functionName: string,
  named: Readonly<Record<string, unknown>>,
  answer: (...cells: unknown[]) => Cell,
): Cell | Cell[][] {
  const size = commonSize(functionName, named)
  const answers: Cell[][] = Array.from({ length: size?.rows ?? 1 }, () => [])
  eachCell(functionName, named, (cells, row, column, header) => {
    const given = () => answer(...cells)
    const cell = header ? null : size ? orItsSentence(given) : given()
    answers[row]?.splice(column, 1, cell)
  })
  return size ? answers : (answers[0]?.[0] ?? null)
}

function orItsSentence(answer: () => Cell): Cell {
  try {
    return answer()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
