const firstRoom = 64

/** Means in the making, one a place: sum over count, since a running mean drifts by a hair and a hair moves a rep. */
export class Means {
  private sums = new Float64Array(firstRoom)
  private weights = new Float64Array(firstRoom)

  /** Takes one more value into the mean at a place; one that is unknown leaves it as it was. */
  add(place: number, value: number | undefined, weight: number): void {
    if (value === undefined) return
    if (place >= this.sums.length) this.makeRoom(place + 1)
    const { sums, weights } = this
    sums[place] = (sums[place] as number) + value * weight
    weights[place] = (weights[place] as number) + weight
  }

  /** The mean at a place; undefined where nothing went in, and at no place. */
  at(place: number): number | undefined {
    const weight = this.weights[place] ?? 0
    return weight > 0 ? (this.sums[place] as number) / weight : undefined
  }

  /** What went in at a place, added up. */
  sumAt(place: number): number {
    return this.sums[place] ?? 0
  }

  /** The weight of what went in at a place. */
  weightAt(place: number): number {
    return this.weights[place] ?? 0
  }

  private makeRoom(places: number): void {
    const room = Math.max(places, this.sums.length * 2)
    this.sums = longer(this.sums, room)
    this.weights = longer(this.weights, room)
  }
}

/** A copy of a column with room for more. */
export function longer(column: Float64Array, length: number) {
  const copy = new Float64Array(length)
  copy.set(column)
  return copy
}
