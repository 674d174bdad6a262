import { lineDirection } from '../../qdq/direction.ts'
import { longer, roomForSums } from '../../qdq/means.ts'
import { nameKey } from '../../qdq/names.ts'
import { lineQuantity } from '../../qdq/quantity.ts'
import { readText, type Unreadable, unreadable } from '../cells.ts'
import { quoted } from '../problem.ts'
import { lexicon } from '../rows/lexicon.ts'
import { none } from './none.ts'
import { Pairs } from './pairs.ts'
import type { Reading } from './reading.ts'

/** What the lines of a rep and month that name one activity amount to. */
export type CountedLine = { planned: number; done: number; rightPeople: number; weight: number }

/** The activity of a line or row that names none. */
export const unnamed = 0

/** Where Activity counts: the plan lines by rep, month and activity; all lines that name the same count as one. */
export class ActivityLines {
  private readonly keys = new Map<string, number>()
  /** Columns of activities: each means its number. */
  readonly activities = lexicon(
    (cell) => this.activityIn(cell),
    unnamed,
    (cell) => ({ problem: `${quoted(cell)} is no text.`, mend: 'Type a word or two.', leavesOut: false }),
  )
  private readonly pairs = new Pairs()
  private planned = roomForSums()
  private done = roomForSums()
  private rightPeople = roomForSums()
  private weights = roomForSums()

  /** Takes a plan line in: the place of its rep and month, and what it plans for the whole month. */
  plan(place: number, activity: number, planned: number, weight: number): void {
    const line = this.pairs.numberOf(place, activity, true)
    if (line === this.planned.length) this.grow()
    if (weight > 0) this.planned[line] = (this.planned[line] as number) + planned
    this.weights[line] = (this.weights[line] as number) + weight
  }

  /** The line of a place and an activity; `none` where nobody planned it. */
  find(place: number, activity: number): number {
    return this.pairs.numberOf(place, activity, false)
  }

  /** Counts one more done on a line; says whether anything of the line counts. */
  count(line: number, isRightPerson: boolean): boolean {
    const { done, rightPeople, weights } = this
    done[line] = (done[line] as number) + 1
    if (isRightPerson) rightPeople[line] = (rightPeople[line] as number) + 1
    return (weights[line] as number) > 0
  }

  /** Takes the lines into the Quantity and Direction of their reps and months, compared with what is due. */
  addTo({ repMonths, days }: Reading): void {
    const { pairs, planned, done, rightPeople, weights } = this
    for (let line = 0; line < pairs.size; line++) {
      const place = pairs.ones[line] as number
      const { share = 0 } = days.monthNumbered(repMonths.places.months[place] as number)
      const due = (planned[line] as number) * share
      const lineDone = done[line] as number
      const weight = weights[line] as number
      repMonths.quantity.add(place, lineQuantity(due, lineDone), weight)
      repMonths.direction.add(place, lineDirection(lineDone, rightPeople[line]), weight)
    }
  }

  /** The lines of a place by the key of their activity; those without one have no key. */
  at(place: number): Map<string, CountedLine> {
    const lines = new Map<string, CountedLine>()
    for (const [key, activity] of this.keys) {
      const line = this.find(place, activity)
      if (line !== none) lines.set(key, this.lineAt(line))
    }
    return lines
  }

  private lineAt(line: number): CountedLine {
    return {
      planned: this.planned[line] as number,
      done: this.done[line] as number,
      rightPeople: this.rightPeople[line] as number,
      weight: this.weights[line] as number,
    }
  }

  private activityIn(cell: unknown): number | Unreadable {
    const text = readText(cell)
    if (text === unreadable) return unreadable
    if (text === undefined) return unnamed
    const key = nameKey(text)
    const number = this.keys.get(key) ?? this.keys.size + 1
    this.keys.set(key, number)
    return number
  }

  private grow(): void {
    this.planned = longer(this.planned, this.pairs.size)
    this.done = longer(this.done, this.pairs.size)
    this.rightPeople = longer(this.rightPeople, this.pairs.size)
    this.weights = longer(this.weights, this.pairs.size)
  }
}
