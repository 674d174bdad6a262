import { none } from './none.ts'

const firstRoom = 64
// Where no pair stands yet; nothing that is asked for has it.
const free = -2

/**
 * Numbers pairs of numbers in the order in which they are met, such as a place and an activity. Rows mostly name the pair
 * of the row above, or the one that followed it the last time; the others are hashed.
 */
export class Pairs {
  size = 0
  ones = new Int32Array(firstRoom).fill(free)
  others = new Int32Array(firstRoom).fill(free)
  /** Numbers by hash, one up, so that 0 is free; at most half full. */
  private table = new Int32Array(2 * firstRoom)
  private last = 0

  /** The number of a pair; where it has none yet a new one, or `none` if it is only looked for. */
  numberOf(one: number, other: number, adds: boolean): number {
    const { ones, others, last } = this
    if (ones[last] === one && others[last] === other) return last
    const next = last + 1
    const number = ones[next] === one && others[next] === other ? next : this.look(one, other, adds)
    if (number >= 0) this.last = number
    return number
  }

  private look(one: number, other: number, adds: boolean): number {
    const { table, ones, others } = this
    const mask = table.length - 1
    let at = hash(one, other) & mask
    for (let number = table[at] as number; number !== 0; number = table[at] as number) {
      if (ones[number - 1] === one && others[number - 1] === other) return number - 1
      at = (at + 1) & mask
    }
    if (!adds) return none
    table[at] = this.size + 1
    return this.add(one, other)
  }

  private add(one: number, other: number): number {
    const number = this.size++
    this.ones[number] = one
    this.others[number] = other
    // One more than it holds, so that there is always one after the last.
    if (this.size + 1 >= this.ones.length) this.grow()
    return number
  }

  private grow(): void {
    const room = this.ones.length * 2
    this.ones = longer(this.ones, room)
    this.others = longer(this.others, room)
    this.table = new Int32Array(2 * room)
    for (let number = 0; number < this.size; number++) this.enter(number)
  }

  private enter(number: number): void {
    const mask = this.table.length - 1
    let at = hash(this.ones[number] as number, this.others[number] as number) & mask
    while (this.table[at] !== 0) at = (at + 1) & mask
    this.table[at] = number + 1
  }
}

function longer(numbers: Int32Array, length: number) {
  const copy = new Int32Array(length).fill(free, numbers.length)
  copy.set(numbers)
  return copy
}

// Two odd multipliers of Knuth's and Murmur's; the upper bits hold most of what they stir, so they are folded down.
function hash(one: number, other: number): number {
  const stirred = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)
  return stirred ^ (stirred >>> 15)
}
