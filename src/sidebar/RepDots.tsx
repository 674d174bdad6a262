import type { RepDot, TeamPicture } from '../picture/teamPicture.ts'
import { Dot, Name } from './Dot.tsx'

type Choose = (name: string) => void
type Props = { picture: TeamPicture; chosen: string | undefined; onChoose: Choose | undefined }

/** The team's dots. One of them is in the tab order; arrow keys go on, so that sixty reps are not sixty stops. */
export function RepDots({ picture: { dots, font, radius }, chosen, onChoose }: Props) {
  return (
    // Another team is another group, whose first dot is in the tab order again.
    <g key={dots.map(({ name }) => name).join('\n')} font-size={font}>
      {dots.map((dot, at) => (
        <g
          key={at}
          class={dot.name === chosen ? 'dot chosen' : 'dot'}
          {...(onChoose && asButton(dot, dot.name === chosen, at, onChoose))}
        >
          <title>{dot.say}</title>
          <circle class="ring" cx={dot.x} cy={dot.y} r={radius + 3} />
          <Dot dot={dot} radius={radius} />
        </g>
      ))}
      {dots.map(({ name, label }, at) => (
        // Beside the buttons, not in them: a shortened name is no part of what a button is called.
        <g key={`name ${at}`} class="name" {...(onChoose && { onClick: () => onChoose(name) })}>
          <Name label={label} font={font} />
        </g>
      ))}
    </g>
  )
}

const asButton = ({ name, say }: RepDot, chosen: boolean, at: number, onChoose: Choose) => ({
  role: 'button' as const,
  tabindex: at === 0 ? 0 : -1,
  'aria-label': say + (chosen ? ', chosen' : ''),
  onClick: () => onChoose(name),
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') onChoose(name)
    else if (!goOn(event.key, event.currentTarget as SVGGElement)) return
    event.preventDefault()
  },
  onFocus: (event: FocusEvent) => {
    const focused = event.currentTarget as Element
    for (const dot of allBeside(focused)) dot.setAttribute('tabindex', dot === focused ? '0' : '-1')
  },
})

const allBeside = (dot: Element) => [...(dot.parentNode?.querySelectorAll<SVGGElement>('.dot') ?? [])]

/** Goes from a dot to the one that the key leads to; answers whether it leads anywhere. */
function goOn(key: string, from: SVGGElement): boolean {
  const dots = allBeside(from)
  const at = dots.indexOf(from)
  const next = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  }[key]
  if (next === undefined) return false
  dots[key === 'End' ? dots.length - 1 : next]?.focus()
  return true
}
