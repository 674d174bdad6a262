import type { Box } from './box.ts'
import { type Crowd, crowdOf } from './crowd.ts'

/** A dot's centre. */
export type Spot = { x: number; y: number }

/** Moves dots that cover each other as little as needed for each to be seen; each stays within its own room. */
export function spread<S extends Spot & { room: Box }>(spots: readonly S[], apart: number): S[] {
  const crowd = crowdOf(apart)
  return spots.map((spot) => {
    const whole = isRoomy(spot.room, spots, apart) ? freeNear(spot, crowd, apart) : undefined
    const placed = { ...spot, ...(whole ?? freeNear(spot, crowd, apart / 2)) }
    crowd.add(placed)
    return placed
  })
}

/** Where more are than find a place, each had better stand half covered near its score than whole far from it. */
const isRoomy = (room: Box, spots: readonly { room: Box }[], apart: number) =>
  spots.filter((other) => other.room === room).length * apart ** 2 <= room.width * room.height

const ringsToTry = 60

function freeNear(spot: Spot & { room: Box }, crowd: Crowd, apart: number): Spot | undefined {
  for (let ring = 0; ring <= ringsToTry; ring++) {
    // Six times as many places as there are rings: equal dots on one point then pack like coins.
    const places = 6 * Math.ceil(ring / 4) || 1
    for (let at = 0; at < places; at++) {
      const angle = (2 * Math.PI * at) / places
      const distance = (ring * apart) / 4
      const candidate = { x: spot.x + distance * Math.cos(angle), y: spot.y + distance * Math.sin(angle) }
      if (isIn(spot.room, candidate) && crowd.leaves(candidate, apart)) return candidate
    }
  }
  return undefined
}

const isIn = ({ x, y, width, height }: Box, spot: Spot) =>
  spot.x >= x - 1e-6 && spot.y >= y - 1e-6 && spot.x <= x + width + 1e-6 && spot.y <= y + height + 1e-6
