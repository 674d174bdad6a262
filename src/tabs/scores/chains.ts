import { none } from './none.ts'

/** Numbered items in chains, one a key: whatever is hung in comes first. To sort by number takes two rounds of it. */
export class Chains {
  /** The item after each; `none` after the last. */
  readonly nexts: Int32Array
  private readonly firsts: Int32Array

  constructor(keys: number, items: number) {
    this.firsts = new Int32Array(keys).fill(none)
    this.nexts = new Int32Array(items)
  }

  /** Hangs an item in. */
  hang(key: number, item: number): void {
    this.nexts[item] = this.firsts[key] as number
    this.firsts[key] = item
  }

  /** The first item of a key; `none` where it has none. */
  first(key: number): number {
    return this.firsts[key] as number
  }
}
