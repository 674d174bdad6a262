import type { Row } from '../cells.ts'

/** What is wrong with a cell, how to mend it, and whether its row is left out for it. */
export type Wrong = { problem: string; mend: string; leavesOut: boolean }

/** Is told of each cell that holds what is not wanted there. */
export type Refuse = (row: Row, wrong: Wrong) => void

/**
 * A kind of column: from where it stands, and from who is to be told what is wrong, it makes the function that reads it.
 * Such a function is called for every row, so the cells that are as they should be take the shortest way.
 */
export type Kind<Value> = (at: number, refuse: Refuse) => (row: Row) => Value
