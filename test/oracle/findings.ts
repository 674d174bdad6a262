import type { TabName } from './table.ts'

/** A cell that is left out, or read with a grain of salt. */
export type Finding = { tab: TabName; row: number; column: string }
