const hair = 1e-9

export type Dweller = {
  name: string
  results: number | undefined
  activity: number | undefined
  basis: string
}

/** QUADRANT_GRID, the plain way, for cells that are numbers or blank. */
export function oracleGrid(dwellers: Dweller[], resultsTarget: number, activityTarget: number, size: number) {
  const grid: (string | null)[][] = Array.from({ length: size }, () => Array(size).fill(null))
  for (let up = 0; up < size; up++)
    for (let along = 0; along < size; along++) {
      const here = dwellers.filter(({ results, activity }) => {
        if (results === undefined || results > 20 || activity === undefined) return false
        return (
          cellOf(results, resultsTarget, 2 * resultsTarget, size) === up &&
          cellOf(activity, activityTarget, 1, size) === along
        )
      })
      const row = grid[size - 1 - up]
      if (row && here.length > 0) row[along] = inOneCell(here)
    }
  return grid
}

/** Whole cells passed, a hair short of one counting as one. */
const cellsIn = (distance: number): number => Math.floor(distance + hair)

/** Which cell along an axis: 0 at the low edge, target in the middle, the far edge at the other end. */
export function cellOf(value: number, target: number, edge: number, size: number): number {
  const half = size / 2
  if (value < target - hair) return Math.max(0, Math.min(half - 1, cellsIn((value / target) * half)))
  if (edge <= target) return size - 1
  const beyond = Math.max(0, (value - target) / (edge - target))
  return Math.min(size - 1, half + cellsIn(beyond * half))
}

function inOneCell(here: Dweller[]): string {
  const names = here.map(({ name, basis }) => (basis === 'provisional' ? `${name}?` : name))
  const shown = names.slice(0, 3)
  return [...shown, ...(names.length > 3 ? [`+${names.length - 3}`] : [])].join('\n')
}
