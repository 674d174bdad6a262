/** How many rows a tab is to have at least; and how many it gets where it has fewer, so that few have to see to it. */
export type Room = { least: number; kept: number }

// Years for most teams.
const usualInScores = 5000
const usualInQuadrant = 1000
// A file has ten million cells at most.
const mostAhead = 10_000

/**
 * For scores of so many rows, and of so many reps in a month. A spill that outgrows its tab is an error, and the first
 * line of a new month brings a row for each rep of Team: so two months more have to fit, and a year is made room for.
 */
export const roomInScores = (rows: number, reps: number): Room => ({
  least: Math.max(usualInScores, neededInScores(rows, reps)),
  kept: Math.max(usualInScores, 1 + rows + Math.max(2 * reps, Math.min(12 * reps, mostAhead))),
})

/** How far down scores of so many rows, and of so many reps in a month, may reach within two months. */
export const neededInScores = (rows: number, reps: number) => 1 + rows + 2 * reps

/** Whether so many rows of scores are far from any need of more room, however many reps they are of. */
export const isAmple = (rows: number) => roomInScores(rows, rows).least === usualInScores

/** How many reps the month of most has, by the months of all scores. */
export function mostInAMonth(months: readonly unknown[]): number {
  const counts = new Map<string, number>()
  for (const month of months) counts.set(String(month), (counts.get(String(month)) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

/** The row above the list of reps on Quadrant, which reaches further down than the chart's data. */
export const rowAboveList = 20

/** How far down so many reps, and those who may come, reach on Quadrant. */
export const neededInQuadrant = (reps: number) => rowAboveList + reps + Math.ceil(reps / 5)

/** For so many reps on Quadrant. */
export const roomInQuadrant = (reps: number): Room => ({
  least: Math.max(usualInQuadrant, neededInQuadrant(reps)),
  kept: Math.max(usualInQuadrant, rowAboveList + 2 * reps),
})
