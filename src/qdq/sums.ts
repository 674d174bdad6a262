import { longer, roomForSums } from './means.ts'

/** Sums in the making, one a place. */
export class Sums {
  private sums = roomForSums()
  private begun = new Uint8Array(this.sums.length)

  /** Adds one more value at a place; one that is unknown leaves it as it was. */
  add(place: number, value: number | undefined): void {
    if (value === undefined) return
    if (place >= this.sums.length) this.makeRoom(place + 1)
    this.sums[place] = (this.sums[place] as number) + value
    this.begun[place] = 1
  }

  /** The sum at a place; undefined where nothing went in, and at no place. */
  at(place: number): number | undefined {
    return this.begun[place] === 1 ? this.sums[place] : undefined
  }

  private makeRoom(places: number): void {
    this.sums = longer(this.sums, places)
    const begun = new Uint8Array(this.sums.length)
    begun.set(this.begun)
    this.begun = begun
  }
}
