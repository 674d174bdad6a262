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
  const labels: (Label | undefined)[] = dots.map(() => undefined)
  const label = (at: number, { share, own, far }: Way, clearOf: Line[]) => {
    const dot = dots[at]
    if (!dot || (far && !leaders)) return
    const text = shorten(dot.name, widest * share, (some) => frame.measure(some, frame.font))
    labels[at] ??= placesAround(dot, text, far, frame).find(
      (place) =>
        (own ? [dot.inner] : frame.bands).some((area) => within(place.box, area)) &&
        !clearOf.some((line) => crosses(line, place.box)) &&
        isFree(place, at, dots, labels, frame.radius, at < musts),
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
  dots: readonly Named[],
  labels: readonly (Label | undefined)[],
  radius: number,
  isMust: boolean,
): boolean =>
  dots.every((dot, at) => {
    const circle = around(dot, at === own ? radius * 0.7 : radius + 1)
    const other = labels[at]
    const isInWay = (line: Line | undefined, of: Box) => line && crosses(line, of)
    return !(
      overlaps(circle, box) ||
      (at !== own && !isMust && isInWay(leader, circle)) ||
      (other && (overlaps(other.box, box) || isInWay(other.leader, box) || isInWay(leader, other.box)))
    )
  })
