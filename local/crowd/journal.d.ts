import type { ServiceCall } from '../google/guard.ts'

type Entry = {
  key: string
  name: string
  result?: unknown
  error?: unknown
}
/** What a run asked so far and was told, so that it can be run again from its start and be told the same. */
export declare class Journal {
  private readonly entries
  private at
  private readonly ids
  private lastId
  rewind(): void
  /** The next entry, if this call is in the journal; throws where the run asks something else than it did before. */
  next(call: ServiceCall): Entry | undefined
  /** Does a call, and keeps what came of it. */
  keep(call: ServiceCall, perform: () => unknown): Entry
  private keyOf
  private spelled
  private idOf
}
/** What an entry says, as the script's own: it may change the arrays that it gets. */
export declare function told(entry: Entry): unknown
