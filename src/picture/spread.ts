import type { Box } from './box.ts'

/** A dot's centre. */
export type Spot = { x: number; y: number }

/** Moves dots that cover each other as little as needed for each to be seen; each stays within its own room. */
export function spread<S extends Spot>(spots: readonly S[], rooms: readonly Box[], apart: number): S[] {
  const placed: S[] = []
  spots.forEach((spot, at) => {
    const room = rooms[at]
    const free = room && (freeNear(spot, room, placed, apart) ?? freeNear(spot, room, placed, apart / 2))
    placed.push({ ...spot, ...free })
  })
  return placed
}

const ringsToTry = 60

function freeNear(spot: Spot, room: Box, placed: readonly Spot[], apart: number): Spot | undefined {
  for (let ring = 0; ring <= ringsToTry; ring++) {
    // Six times as many places as there are rings: equal dots on one point then pack like coins.
    const places = ring === 0 ? 1 : 6 * Math.ceil(ring / 4)
    for (let at = 0; at < places; at++) {
      const angle = (2 * Math.PI * at) / places
      const distance = (ring * apart) / 4
      const candidate = { x: spot.x + distance * Math.cos(angle), y: spot.y + distance * Math.sin(angle) }
      if (isIn(room, candidate) && placed.every((other) => isApart(other, candidate, apart))) return candidate
    }
  }
  return undefined
}

const isIn = ({ x, y, width, height }: Box, spot: Spot) =>
  spot.x >= x - 1e-6 && spot.y >= y - 1e-6 && spot.x <= x + width + 1e-6 && spot.y <= y + height + 1e-6

const isApart = (a: Spot, b: Spot, apart: number) => Math.hypot(a.x - b.x, a.y - b.y) >= apart - 1e-6
