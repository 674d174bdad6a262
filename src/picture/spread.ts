import type { Box } from './box.ts'
import { type Crowd, crowdOf } from './crowd.ts'

/** A dot's centre. */
export type Spot = { x: number; y: number }

/** Moves dots that cover each other as little as needed for each to be seen; each stays within its own room. */
export function spread<S extends Spot>(spots: readonly S[], rooms: readonly Box[], apart: number): S[] {
  const crowd = crowdOf(apart)
  const isTooSmall = roomsTooSmall(rooms, apart)
  return spots.map((spot, at) => {
    const room = rooms[at]
    const whole = room && !isTooSmall(room) ? freeNear(spot, room, crowd, apart) : undefined
    const free = room && (whole ?? freeNear(spot, room, crowd, apart / 2))
    const placed = { ...spot, ...free }
    crowd.add(placed)
    return placed
  })
}

/** Where more are than find a place: there each had better stand half covered near its score than whole far from it. */
function roomsTooSmall(rooms: readonly Box[], apart: number): (room: Box) => boolean {
  const heads = new Map<string, number>()
  const keyOf = ({ x, y }: Box) => `${x} ${y}`
  for (const room of rooms) heads.set(keyOf(room), (heads.get(keyOf(room)) ?? 0) + 1)
  return (room) => (heads.get(keyOf(room)) ?? 0) * apart ** 2 > room.width * room.height
}

const ringsToTry = 60

function freeNear(spot: Spot, room: Box, crowd: Crowd, apart: number): Spot | undefined {
  for (let ring = 0; ring <= ringsToTry; ring++) {
    // Six times as many places as there are rings: equal dots on one point then pack like coins.
    const places = ring === 0 ? 1 : 6 * Math.ceil(ring / 4)
    for (let at = 0; at < places; at++) {
      const angle = (2 * Math.PI * at) / places
      const distance = (ring * apart) / 4
      const candidate = { x: spot.x + distance * Math.cos(angle), y: spot.y + distance * Math.sin(angle) }
      if (isIn(room, candidate) && crowd.leaves(candidate, apart)) return candidate
    }
  }
  return undefined
}

const isIn = ({ x, y, width, height }: Box, spot: Spot) =>
  spot.x >= x - 1e-6 && spot.y >= y - 1e-6 && spot.x <= x + width + 1e-6 && spot.y <= y + height + 1e-6
