import type { Spot } from './spread.ts'

/** Dots that have their places, found again by where they are. */
export type Crowd = {
  add: (spot: Spot) => void
  /** Whether a place is so far from all of them; no farther than the crowd was made for. */
  leaves: (place: Spot, apart: number) => boolean
}

/** An empty crowd of dots that are to stand so far apart. */
export function crowdOf(widest: number): Crowd {
  const squares = new Map<number, Spot[]>()
  const squareAt = (x: number, y: number) => Math.floor(x / widest) * 4096 + Math.floor(y / widest)
  return {
    add(spot) {
      const square = squareAt(spot.x, spot.y)
      squares.set(square, [...(squares.get(square) ?? []), spot])
    },
    leaves({ x, y }, apart) {
      for (const right of around)
        for (const down of around)
          for (const other of squares.get(squareAt(x + right * widest, y + down * widest)) ?? [])
            if (Math.hypot(other.x - x, other.y - y) < apart - 1e-6) return false
      return true
    },
  }
}

// The nearest first: in a crowd, one of its own square is in the way.
const around = [0, -1, 1]
