const firstRoom = 64

/** Room for sums, a number a place. */
export const roomForSums = () => new Float64Array(firstRoom)

/** The same sums, with room for so many places and some more. */
export function longer(sums: Float64Array, places: number) {
  const copy = new Float64Array(Math.max(places, sums.length * 2))
  copy.set(sums)
  return copy
}

/** Means in the making, one a place: sum over count, since a running mean drifts by a hair and a hair moves a rep. */
export class Means {
  private sums = roomForSums()
  private weights = roomForSums()

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

  /** The weight of what went in at a place. */
  weightAt(place: number): number {
    return this.weights[place] ?? 0
  }

  private makeRoom(places: number): void {
    this.sums = longer(this.sums, places)
    this.weights = longer(this.weights, places)
  }
}
