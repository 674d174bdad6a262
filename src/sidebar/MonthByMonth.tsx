import { useMemo, useState } from 'preact/hooks'
import type { QuadrantPage } from '../bridge/calls.ts'
import type { TrailMonth } from '../picture/trailPicture.ts'
import { MonthSlider } from './MonthSlider.tsx'
import { MonthTable } from './MonthTable.tsx'
import { QuadrantPicture } from './QuadrantPicture.tsx'
import { monthName } from './words.ts'

export const largeWidth = 900
export const largeHeight = 600
const trailMonths = 6

/** The large quadrant in one month, any month, with the ways that led there. */
export function MonthByMonth({ page: { months, targets } }: { page: QuadrantPage }) {
  const [at, setAt] = useState(months.length - 1)
  const [trailsShown, setTrailsShown] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const reps = months[at]?.reps ?? []
  const trails = useMemo(
    () => (trailsShown ? trailsTo(months.slice(Math.max(0, at + 1 - trailMonths), at + 1), chosen) : []),
    [months, at, trailsShown, chosen],
  )
  const title = months[at] ? monthName(months[at].month) : ''
  return (
    <div class="large">
      <h1>Quadrant, {title}</h1>
      <div class="controls">
        <MonthSlider names={months.map(({ month }) => monthName(month))} at={at} onMove={setAt} />
        <label>
          <input
            type="checkbox"
            checked={trailsShown}
            onChange={(event) => setTrailsShown(event.currentTarget.checked)}
          />{' '}
          Show trails
        </label>
        <span role="status">{chosen ? `${chosen} chosen; choose again to let go.` : ''}</span>
      </div>
      <QuadrantPicture
        reps={reps}
        targets={targets}
        width={largeWidth}
        height={largeHeight}
        trails={trails}
        chosen={chosen}
        onChoose={(name) => setChosen(name === chosen ? undefined : name)}
      />
      <MonthTable reps={reps} targets={targets} caption={title} />
    </div>
  )
}

/** The months up to the one shown: of the chosen rep, else of everyone who stands in it. */
function trailsTo(months: QuadrantPage['months'], chosen: string | undefined): TrailMonth[][] {
  const shown = months[months.length - 1]?.reps.filter(({ name }) => !chosen || name === chosen) ?? []
  return shown.map(({ name }) =>
    months.map(({ month, reps }) => {
      const place = reps.find((rep) => rep.name === name)
      return place ? { ...place, month } : { ...nowhere, month }
    }),
  )
}

const nowhere = { results: null, activity: null, quadrant: null, provisional: false }
