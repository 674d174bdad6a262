import { outside } from '../google/coordinates.ts'
import { Exception } from '../google/exception.ts'
import type { Area } from '../univer/areas.ts'
import type { Engine, Write } from '../univer/engine.ts'

type Cells = (Write | undefined)[][]
type Entry = { area: Area; cells: Cells } | { error: unknown }

/** What a run wrote, and what others do not see yet. */
export class Pending {
  private entries: Entry[] = []
  private readonly engine: Engine
  private readonly write: Engine['write']

  constructor(engine: Engine, write: Engine['write']) {
    this.engine = engine
    this.write = write
  }

  get isEmpty() {
    return this.entries.length === 0
  }

  add(area: Area, cells: Cells) {
    this.entries.push({ area, cells })
  }

  /** A write that Google refuses, though it may say so only when it comes to it. */
  refuse(error: unknown) {
    this.entries.push({ error })
  }

  /** Shows everything to the others. Throws at the first write that is refused; what was written after it is lost. */
  commit() {
    const { entries } = this
    this.entries = []
    for (const entry of entries) {
      if ('error' in entry) throw entry.error
      if (!this.fits(entry.area)) throw new Exception(outside)
      this.write(entry.area, entry.cells)
    }
  }

  /** Does something as if all of it were written already, which only the run itself sees. */
  within<T>(look: () => T): T {
    const undo: [Area, Cells][] = []
    for (const entry of this.entries) {
      if ('error' in entry) break
      if (!this.fits(entry.area)) continue
      undo.unshift([entry.area, this.standing(entry.area)])
      this.write(entry.area, entry.cells)
    }
    try {
      return look()
    } finally {
      for (const [area, cells] of undo) this.write(area, cells)
    }
  }

  private fits({ tab, row, column, rows, columns }: Area) {
    const found = this.engine.tabs().find(({ id }) => id === tab)
    return found !== undefined && row + rows <= found.rows && column + columns <= found.columns
  }

  private standing(area: Area): Cells {
    const formulas = this.engine.formulas(area)
    return this.engine
      .values(area)
      .map((line, r) =>
        line.map(({ value, pattern }, c) =>
          formulas[r]?.[c] ? { formula: formulas[r][c] } : { value, pattern },
        ),
      )
  }
}
