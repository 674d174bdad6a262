import type { Area } from '../univer/areas.ts'
import type { Engine, Write } from '../univer/engine.ts'

type Cells = (Write | undefined)[][]
/** What a run wrote, and what others do not see yet. */
export declare class Pending {
  private entries
  private readonly engine
  private readonly write
  constructor(engine: Engine, write: Engine['write'])
  get isEmpty(): boolean
  add(area: Area, cells: Cells): void
  /** A write that Google refuses, though it may say so only when it comes to it. */
  refuse(error: unknown): void
  /** Shows everything to the others. Throws at the first write that is refused; what was written after it is lost. */
  commit(): void
  /** Does something as if all of it were written already, which only the run itself sees. */
  within<T>(look: () => T): T
  private fits
  private standing
}
