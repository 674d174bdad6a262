import { around, type Box, crosses, type Line, overlaps, within } from './box.ts'
import { besideDot, furtherOff, type Label } from './labelPlaces.ts'
import type { Spot } from './spread.ts'
import { shorten } from './textWidth.ts'

/** A dot to be named, and the field that its name had best stay in. */
export type Named = Spot & { name: string; field: Box }

/** How dots are to be named. */
export type Look = {
  font: number
  radius: number
  /** How wide a name may be before it is shortened. */
  widest: number
  /** Where names may stand that find no place in their own field. */
  areas: Box[]
  leaders: boolean
  /** Not to be written over. */
  lines?: Line[]
  /** How many of the first dots are named before all others, over lines and with leaders across dots if need be. */
  musts?: number
}

/** A label for each dot that has room for one: none overlaps another, nor anybody else's dot. Same order, gaps where none fits. */
export function labelsFor(dots: readonly Named[], look: Look): (Label | undefined)[] {
  const labels: (Label | undefined)[] = dots.map(() => undefined)
  const [all, musts] = [dots.map((_, at) => at), look.musts ?? 0]
  const name = (some: readonly number[], how: Look) => {
    for (const pass of passes) for (const at of some) labels[at] ??= labelIn(pass, at, dots, labels, how)
  }
  for (const at of all.slice(0, musts)) {
    name([at], look)
    name([at], { ...look, lines: [] })
  }
  name(all.slice(musts), look)
  return labels
}

/** A way of naming: the share of the widest width, in the own field only or not, further off with a leader or not. */
type Pass = { share: number; own: boolean; far: boolean }

// The best for most comes first.
const passes: Pass[] = [
  { share: 1, own: true, far: false },
  { share: 1, own: true, far: true },
  { share: 0.6, own: true, far: false },
  { share: 0.6, own: true, far: true },
  { share: 0.6, own: false, far: false },
  { share: 0.6, own: false, far: true },
]

function labelIn(
  { share, own, far }: Pass,
  at: number,
  dots: readonly Named[],
  labels: readonly (Label | undefined)[],
  look: Look,
): Label | undefined {
  const dot = dots[at]
  if (!dot || (far && !look.leaders)) return undefined
  const text = shorten(dot.name, look.font, look.widest * share)
  const areas = own ? [dot.field] : look.areas
  const places = far ? furtherOff(dot, text, look) : besideDot(dot, text, look)
  return places.find(
    (label) => areas.some((area) => within(label.box, area)) && isFree(label, at, dots, labels, look),
  )
}

function isFree(
  { box, leader }: Label,
  own: number,
  dots: readonly Named[],
  labels: readonly (Label | undefined)[],
  { radius, lines = [], musts = 0 }: Look,
): boolean {
  if (lines.some((line) => crosses(line, box))) return false
  return dots.every((dot, at) => {
    const circle = around(dot, at === own ? radius * 0.7 : radius + 1)
    if (overlaps(circle, box)) return false
    if (leader && at !== own && own >= musts && crosses(leader, circle)) return false
    const other = labels[at]
    if (!other) return true
    if (overlaps(other.box, box) || (other.leader && crosses(other.leader, box))) return false
    return !(leader && crosses(leader, other.box))
  })
}
