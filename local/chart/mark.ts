import type { Series } from './chart.ts'
import { escaped, tag } from './svg.ts'

const corners: Record<string, readonly (readonly [number, number])[]> = {
  diamond: polygon(4, 0),
  square: polygon(4, 45),
  triangle: polygon(3, 0),
  pentagon: polygon(5, 0),
  hexagon: polygon(6, 0),
}

function polygon(sides: number, turned: number): (readonly [number, number])[] {
  return Array.from({ length: sides }, (_, at) => {
    const angle = ((at * 360) / sides + turned - 90) * (Math.PI / 180)
    return [Math.cos(angle), Math.sin(angle)] as const
  })
}

type Look = Pick<Series, 'shape' | 'pointSize' | 'colour' | 'fillOpacity'>

/** One point of a series; what is more than half see-through keeps its outline, or it could not be made out. */
export function mark(
  x: number,
  y: number,
  { shape, pointSize, colour, fillOpacity }: Look,
  tip?: string,
): string {
  const radius = pointSize / 2
  const paint = {
    fill: colour,
    'fill-opacity': fillOpacity < 1 ? fillOpacity : undefined,
    stroke: fillOpacity < 1 ? colour : undefined,
    'stroke-width': fillOpacity < 1 ? 1.5 : undefined,
  }
  const title = tip === undefined ? [] : [tag('title', {}, escaped(tip))]
  const angles = corners[shape]
  if (!angles) return tag('circle', { cx: x, cy: y, r: radius, ...paint }, ...title)
  const points = angles.map(([dx, dy]) => `${(x + dx * radius).toFixed(1)},${(y + dy * radius).toFixed(1)}`)
  return tag('polygon', { points: points.join(' '), ...paint }, ...title)
}
