// A spill that outgrows its tab is an error. So as much again is kept free as it fills: years of scores for most teams.
// Not without end, since a file has ten million cells at most.
const mostAhead = 10_000
const withRoom = (rows: number) => rows + Math.min(rows, mostAhead)

/** How many rows Scores is to have, where so many are filled or about to be. */
export const roomInScores = (rows: number) => Math.max(5000, 1 + withRoom(rows))

/** The row above the list of reps on Quadrant, which stands lower than the chart's data. */
export const rowAboveList = 20

/** How many rows Quadrant is to have for so many reps. */
export const roomInQuadrant = (reps: number) => Math.max(1000, rowAboveList + withRoom(reps))
