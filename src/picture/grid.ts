import { hair, type Targets } from '../qdq/targets.ts'
import { placeOf } from './place.ts'

/** A rep to be drawn; results and activity are known. */
export type Dot = { name: string; results: number; activity: number; provisional: boolean }

/** How many cells wide and high the grid is where nobody says. */
export const usualSize = 12

const namesInACell = 3

/** The quadrant in cells: each name at its place, the best results in the top row, the most activity in the right column. */
export function gridOf(dots: readonly Dot[], targets: Targets, size = usualSize): (string | null)[][] {
  const names = Array.from({ length: size }, () => Array.from({ length: size }, (): string[] => []))
  for (const dot of dots) {
    const { x, y } = placeOf(dot.results, dot.activity, targets)
    names[size - 1 - cellOf(y, size)]?.[cellOf(x, size)]?.push(dot.provisional ? `${dot.name}?` : dot.name)
  }
  return names.map((row) => row.map(cellText))
}

/** Which of `size` cells a place falls in, a hair below a border being on it; below one half is never beyond the target. */
function cellOf(place: number, size: number): number {
  const cell = Math.floor(place * size + hair)
  return Math.min(cell, place < 0.5 ? size / 2 - 1 : size - 1)
}

function cellText(names: readonly string[]): string | null {
  if (names.length === 0) return null
  const more = names.length - namesInACell
  return [...names.slice(0, namesInACell), ...(more > 0 ? [`+${more}`] : [])].join('\n')
}
