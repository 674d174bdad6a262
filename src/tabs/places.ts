import { none, type Pairs } from './pairs.ts'
import type { Reading } from './reading.ts'
import type { Rows } from './rows.ts'
import type { Tab } from './schema.ts'

/** How the rows of a tab find the rep and month that they count for. */
type Counting = {
  /** Numbers reps and months. */
  pairs: Pairs
  /** Whether a row begins a rep and month that nobody met before. */
  begins: boolean
  /** Rows of days wait until their day has come; rows of months, until their month has begun. */
  dated: 'day' | 'month'
}

/** Tells where the rows of a tab count: the number of their rep and month. */
export class Places<T extends Tab> {
  private readonly into: Int32Array
  private readonly reps: Int32Array
  private readonly months: Int32Array
  private readonly rows: Rows<T>
  private readonly reading: Reading
  private readonly counting: Counting
  private readonly meet: ReturnType<Reading['roster']['meetingsIn']>

  constructor(rows: Rows<T>, reading: Reading, counting: Counting) {
    this.rows = rows
    this.reading = reading
    this.counting = counting
    this.meet = reading.roster.meetingsIn()
    this.into = new Int32Array(rows.bad.length)
    this.reps = new Int32Array(rows.bad.length)
    this.months = new Int32Array(rows.bad.length)
  }

  /** The place of each row, from its name and its day; `none` where it does not count, or has no place. */
  of(names: Int32Array, days: Int32Array): Int32Array {
    const { pairs, begins } = this.counting
    this.readReps(names, days)
    pairs.read(this.reps, this.months, this.rows.count, begins, this.into)
    return this.into
  }

  private readReps(names: Int32Array, days: Int32Array): void {
    const { reps, months, rows, reading } = this
    const { bad } = rows
    const { monthOf, hasCome, hasBegun } = reading.days
    const { plain } = reading.roster
    const isDue = this.counting.dated === 'day' ? hasCome : hasBegun
    for (let row = 0; row < rows.count; row++) {
      reps[row] = none
      if (bad[row] !== 0) continue
      const day = days[row] as number
      const name = names[row] as number
      months[row] = monthOf[day] as number
      if (isDue[day] !== true) this.wait(row, name)
      else reps[row] = plain[name] ?? this.meetIn(row, name)
    }
  }

  // A rep is known by a target that was typed ahead, but not by what somebody will be seen doing.
  private wait(row: number, name: number): void {
    if (this.counting.dated === 'day') return
    this.meetIn(row, name)
    this.reading.laterRows = true
  }

  private meetIn(row: number, name: number): number {
    return this.meet(name, (problem, mend) => this.rows.noteName(row, problem, mend))
  }
}
