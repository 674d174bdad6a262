import { arquero } from './arquero.ts'
import { duckDbOnAllThreads, duckDbOnOneThread } from './duckdb.ts'
import { hyperFormula } from './hyperformula.ts'
import type { Peer } from './peer.ts'
import { sqlite } from './sqlite.ts'
import { univer } from './univer.ts'

/** Everything that QDQ_SCORES is held against, by the name that a task gives. */
export const everyPeer: Readonly<Record<string, Peer>> = {
  arquero,
  duckDbOnAllThreads,
  duckDbOnOneThread,
  sqlite,
  hyperFormula,
  univer,
}
