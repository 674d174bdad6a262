import type { Frame, Word } from '../picture/frame.ts'
import { quadrants } from '../qdq/quadrant.ts'

/** The quadrant before anyone stands in it: four fields with their names, axis titles, target lines. */
export const Ground = ({ frame }: { frame: Frame }) => (
  <>
    {quadrants.map((quadrant) => {
      const { x, y, width, height, word } = frame.fields[quadrant]
      return (
        <g class={quadrant}>
          <rect x={x} y={y} width={width} height={height} />
          <Written word={word} class="field" />
        </g>
      )
    })}
    {frame.lines.map((line) => (
      <line {...line} class="target" />
    ))}
    {frame.words.map((word) => (
      <Written word={word} />
    ))}
  </>
)

const Written = ({ word: { text, x, y, anchor, up }, ...more }: { word: Word; class?: string }) => (
  <text text-anchor={anchor} transform={`translate(${x} ${y})${up ? ' rotate(-90)' : ''}`} {...more}>
    {text}
  </text>
)
