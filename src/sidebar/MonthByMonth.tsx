import type { QuadrantPage } from '../bridge/calls.ts'
import type { PictureRep } from '../picture/teamPicture.ts'
import { trailMonths } from '../picture/trailMonths.ts'
import type { LargeAct, LargeState } from './LargeQuadrant.tsx'
import { MonthSlider } from './MonthSlider.tsx'
import { MonthTable } from './MonthTable.tsx'
import { QuadrantPicture } from './QuadrantPicture.tsx'
import { type Trail, Trails } from './Trails.tsx'
import { monthName } from './words.ts'

type Props = { page: QuadrantPage; state: LargeState; act: LargeAct }

/** The large quadrant in one month, any month, with the ways that led there. */
export function MonthByMonth({ page: { months, targets }, state, act }: Props) {
  const { at = 0, stepped = false, trailsShown, chosen } = state
  const names = months.map(({ month }) => monthName(month))
  const reps = months[at]?.reps ?? nobody
  const before = months.slice(Math.max(0, at + 1 - trailMonths), at + 1)
  return (
    <div class="large">
      <h1 tabIndex={-1}>Quadrant, {names[at]}</h1>
      <div class="controls">
        <MonthSlider names={names} at={at} stepped={stepped} onMove={act.goTo} />
        <label>
          <input
            type="checkbox"
            checked={trailsShown ?? false}
            onChange={() => act.showTrails(!trailsShown)}
          />{' '}
          Show trails
        </label>
        <span role="status">{chosen && `${chosen} ${isPlaced(chosen, reps) ? letGo : notHere}`}</span>
      </div>
      <QuadrantPicture
        {...size}
        reps={reps}
        targets={targets}
        chosen={chosen}
        onChoose={act.choose}
        beneath={
          trailsShown
            ? (picture) => <Trails trails={trailsTo(before, chosen)} targets={targets} picture={picture} />
            : undefined
        }
      />
      <MonthTable reps={reps} targets={targets} caption={names[at] ?? ''} />
    </div>
  )
}

const letGo = 'chosen; choose again to let go.'
const notHere = 'chosen, but not on the picture of this month.'

const isPlaced = (chosen: string, reps: readonly PictureRep[]) =>
  reps.some(({ name, quadrant }) => name === chosen && quadrant)

const nobody: [] = []
const size = { width: 900, height: 600 }

/** The months up to the one shown: of the chosen rep, else of everyone who stands in it. */
function trailsTo(months: QuadrantPage['months'], chosen: string | undefined): Trail[] {
  const shown = months[months.length - 1]?.reps.filter(({ name }) => !chosen || name === chosen) ?? []
  return shown.map(({ name }) => ({
    name,
    months: months.map(({ month, reps }) => ({
      ...(reps.find((rep) => rep.name === name) ?? nowhere),
      month,
    })),
  }))
}

const nowhere = { results: null, activity: null, quadrant: null, provisional: false }
