import type { Frame } from '../picture/frame.ts'
import { quadrantColours } from '../picture/quadrantColours.ts'

/** The quadrant before anyone stands in it: four fields with their names, axis titles, target lines. */
export function Ground({ frame }: { frame: Frame }) {
  return (
    <g font-size={frame.font}>
      {Object.values(frame.fields).map(({ quadrant, x, y, width, height, word }) => (
        <g key={quadrant}>
          <rect x={x} y={y} width={width} height={height} fill={quadrantColours[quadrant].pale} />
          <text x={word.x} y={word.y} text-anchor={word.anchor} class="field">
            {quadrant}
          </text>
        </g>
      ))}
      {frame.lines.map((line, at) => (
        <line key={at} {...line} class="target" />
      ))}
      {frame.words.map(({ text, x, y, anchor, up }) => (
        <text key={text} text-anchor={anchor} transform={`translate(${x} ${y})${up ? ' rotate(-90)' : ''}`}>
          {text}
        </text>
      ))}
    </g>
  )
}
