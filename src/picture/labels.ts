import { around, type Box, crosses, type Line, overlaps, within } from './box.ts'
import type { Frame } from './frame.ts'
import { type Label, placesAround } from './labelPlaces.ts'
import { shorten } from './shorten.ts'
import type { Spot } from './spread.ts'

/** A dot to be named, and the part of its field that its name had best stay in. */
export type Named = Spot & { name: string; inner: Box }

/** How dots are to be named. */
export type Look = {
  /** How wide a name may be before it is shortened. */
  widest: number
  leaders: boolean
  /** Not to be written over. */
  lines?: Line[]
  /** How many of the first dots are named before all others, over lines and with leaders across dots if need be. */
  musts?: number
}

/** A label for each dot that has room for one: none overlaps another, nor anybody else's dot. Same order, gaps where none fits. */
export function labelsFor(dots: readonly Named[], frame: Frame, look: Look): (Label | undefined)[] {
  const { musts = 0, lines = [], leaders, widest } = look
  const { measure, font, radius, bands } = frame
  const labels: (Label | undefined)[] = dots.map(() => undefined)
  // Made once: in a team of a thousand each place is held against them a million times.
  const circles = dots.map((dot) => around(dot, radius + 1))
  const label = (at: number, { share, own, far }: Way, clearOf: Line[]) => {
    const dot = dots[at]
    if (!dot || labels[at] || (far && !leaders)) return
    const text = shorten(dot.name, widest * share, (some) => measure(some, font))
    labels[at] = placesAround(dot, text, far, frame).find(
      (place) =>
        (own ? [dot.inner] : bands).some((area) => within(place.box, area)) &&
        !overlaps(place.box, around(dot, radius * 0.7)) &&
        !clearOf.some((line) => crosses(line, place.box)) &&
        isFree(place, at, circles, labels, at < musts),
    )
  }
  const all = [...dots.keys()]
  for (const at of all.slice(0, musts))
    for (const clearOf of [lines, []]) for (const way of ways) label(at, way, clearOf)
  for (const way of ways) for (const at of all) label(at, way, lines)
  return labels
}

/** A way of naming: the share of the widest width, in the own field only or not, further off with a leader or not. */
type Way = { share: number; own: boolean; far: boolean }

// The best for most comes first.
const ways: Way[] = [
  { share: 1, own: true, far: false },
  { share: 1, own: true, far: true },
  { share: 0.6, own: true, far: false },
  { share: 0.6, own: true, far: true },
  { share: 0.6, own: false, far: false },
  { share: 0.6, own: false, far: true },
]

const isFree = (
  { box, leader }: Label,
  own: number,
  circles: readonly Box[],
  labels: readonly (Label | undefined)[],
  isMust: boolean,
): boolean =>
  circles.every((circle, at) => {
    if (at === own) return true
    if (overlaps(circle, box) || (leader && !isMust && crosses(leader, circle))) return false
    const other = labels[at]
    if (!other) return true
    if (overlaps(other.box, box) || (other.leader && crosses(other.leader, box))) return false
    return !(leader && crosses(leader, other.box))
  })
