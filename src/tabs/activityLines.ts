import { longer } from '../qdq/means.ts'
import { nameKey } from '../qdq/names.ts'
import { readText, unreadable } from './cells.ts'
import { Lexicon } from './lexicon.ts'
import { none, Pairs } from './pairs.ts'
import type { Reading } from './reading.ts'

/** What the lines of a rep and month that name one activity amount to. */
export type CountedLine = { planned: number; done: number; rightPeople: number; weight: number }

/** The activity of a line or row that names none. */
export const unnamed = 0

const firstRoom = 64

/** Where Activity counts: the plan lines by rep, month and activity; all lines that name the same count as one. */
export class ActivityLines {
  private readonly keys = new Map<string, number>()
  /** The activities as they stand in cells: each means its number. */
  readonly activities = new Lexicon((cell) => this.activityIn(cell))
  private readonly pairs = new Pairs()
  private planned = new Float64Array(firstRoom)
  private done = new Float64Array(firstRoom)
  private rightPeople = new Float64Array(firstRoom)
  private weights = new Float64Array(firstRoom)

  /** Takes a plan line in: the place of its rep and month, and what it plans for the whole month. */
  plan(place: number, activity: number, planned: number, weight: number): void {
    const line = this.pairs.numberOf(place, activity)
    if (line === this.planned.length) this.grow()
    if (weight > 0) this.planned[line] = (this.planned[line] as number) + planned
    this.weights[line] = (this.weights[line] as number) + weight
  }

  /** The line of a place and an activity; `none` where nobody planned it. */
  find(place: number, activity: number): number {
    return this.pairs.find(place, activity)
  }

  /** Whether anything of a line counts. */
  counts(line: number): boolean {
    return this.weights[line] !== 0
  }

  /** Counts one more done on a line. */
  count(line: number, isRightPerson: boolean): void {
    this.done[line] = (this.done[line] as number) + 1
    if (isRightPerson) this.rightPeople[line] = (this.rightPeople[line] as number) + 1
  }

  /** Takes the lines into the Quantity and Direction of their reps and months, compared with what is due. */
  addTo({ repMonths, days }: Reading): void {
    const { pairs, planned, done, rightPeople, weights } = this
    const due = new Float64Array(pairs.size)
    for (let line = 0; line < due.length; line++) {
      const month = repMonths.pairs.others[pairs.ones[line] as number] as number
      due[line] = (planned[line] as number) * days.monthNumbered(month).share
    }
    repMonths.quantity.addShares(pairs.ones, done, due, weights, pairs.size)
    repMonths.direction.addShares(pairs.ones, rightPeople, done, weights, pairs.size)
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

  private activityIn(cell: unknown): number {
    const text = readText(cell)
    if (text === unreadable) return none
    if (text === undefined) return unnamed
    const key = nameKey(text)
    const number = this.keys.get(key) ?? this.keys.size + 1
    this.keys.set(key, number)
    return number
  }

  private grow(): void {
    const room = 2 * this.planned.length
    this.planned = longer(this.planned, room)
    this.done = longer(this.done, room)
    this.rightPeople = longer(this.rightPeople, room)
    this.weights = longer(this.weights, room)
  }
}
