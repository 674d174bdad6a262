import { useState } from 'preact/hooks'
import type { RepDot, TeamPicture } from '../picture/teamPicture.ts'
import { Dot, Name } from './Dot.tsx'

type Props = {
  picture: TeamPicture
  chosen: string | undefined
  onChoose: ((name: string) => void) | undefined
}

/** The team's dots. One of them is in the tab order; arrow keys go on, so that sixty reps are not sixty stops. */
export function RepDots({ picture, chosen, onChoose }: Props) {
  const [at, setAt] = useState(0)
  const last = picture.dots.length - 1
  const current = Math.min(at, last)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextDot(event.key, current, last)
    const chooses = event.key === 'Enter' || event.key === ' '
    if (chooses) onChoose?.(picture.dots[current]?.name ?? '')
    if (!chooses && next === undefined) return
    event.preventDefault()
    if (next === undefined) return
    const { parentNode } = event.currentTarget as SVGGElement
    parentNode?.querySelectorAll<SVGGElement>('[role=button]')[next]?.focus()
  }
  const turn = (index: number) => ({
    tabindex: index === current ? 0 : -1,
    onFocus: () => setAt(index),
    onKeyDown,
  })
  return (
    <g font-size={picture.font}>
      {picture.dots.map((dot, index) => (
        <g
          key={`${index} ${dot.name}`}
          class={dot.name === chosen ? 'dot chosen' : 'dot'}
          {...(onChoose && { ...turn(index), ...asButton(dot, dot.name === chosen, onChoose) })}
        >
          <title>{dot.say}</title>
          <circle class="ring" cx={dot.x} cy={dot.y} r={picture.radius + 3} />
          <Dot dot={dot} radius={picture.radius} />
        </g>
      ))}
      {picture.dots.map((dot, index) => (
        // Beside the buttons, not in them: a shortened name is no part of what a button is called.
        <g key={`${index} ${dot.name}`} class="name" {...(onChoose && { onClick: () => onChoose(dot.name) })}>
          <Name label={dot.label} font={picture.font} />
        </g>
      ))}
    </g>
  )
}

const asButton = ({ name, say }: RepDot, chosen: boolean, onChoose: (name: string) => void) => ({
  role: 'button' as const,
  'aria-label': chosen ? `${say}, chosen` : say,
  onClick: () => onChoose(name),
})

function nextDot(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}
