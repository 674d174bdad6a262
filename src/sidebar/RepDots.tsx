import type { TeamPicture } from '../picture/teamPicture.ts'
import { Dot, Name } from './Dot.tsx'

type Choose = (name: string) => void
type Props = { picture: TeamPicture; chosen: string | undefined; onChoose: Choose }

/** The team's dots. One of them is in the tab order; arrow keys go on, so that sixty reps are not sixty stops. */
export const RepDots = ({ picture: { dots, radius }, chosen, onChoose }: Props) => (
  // Another team is another group, whose first dot is in the tab order again.
  <g key={String(dots.map(({ name }) => name))}>
    <g>
      {dots.map((dot, at) => (
        <g class={dot.name === chosen ? 'dot chosen' : 'dot'} {...asButton(dot.name, at, onChoose)}>
          {/* It is what the button is called, too: with a label beside it, it would be read a second time. */}
          <title>{dot.say + (dot.name === chosen ? ', chosen' : '')}</title>
          <circle class="ring" cx={dot.x} cy={dot.y} r={radius + 3} />
          <Dot dot={dot} radius={radius} />
        </g>
      ))}
    </g>
    {dots.map(
      ({ name, label }) =>
        // Beside the buttons, not in them: a shortened name is no part of what a button is called.
        label && (
          <g class="name" {...choosing(name, onChoose)}>
            <Name label={label} />
          </g>
        ),
    )}
  </g>
)

const choosing = (name: string, onChoose: Choose) => ({ onClick: () => onChoose(name) })

const asButton = (name: string, at: number, onChoose: Choose) => ({
  role: 'button' as const,
  tabindex: at === 0 ? 0 : -1,
  ...choosing(name, onChoose),
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') onChoose(name)
    else if (!goOn(event.key, event.currentTarget as Element)) return
    event.preventDefault()
  },
  onFocus: ({ currentTarget }: FocusEvent) => {
    for (const dot of besides(currentTarget as Element)) dot.tabIndex = dot === currentTarget ? 0 : -1
  },
})

/** The dots of the group that one is in. */
const besides = (dot: Element) => [...(dot.parentNode?.children ?? [])] as SVGGElement[]

/** Goes from a dot to the one that the key leads to; answers whether it leads anywhere. */
function goOn(key: string, from: Element): boolean {
  const dots = besides(from)
  const at = dots.indexOf(from as SVGGElement)
  const next = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: dots.length - 1,
  }[key]
  if (next === undefined) return false
  dots[next]?.focus()
  return true
}
