import type { PictureRep } from '../picture/teamPicture.ts'
import { percent } from '../qdq/percent.ts'
import type { Targets } from '../qdq/targets.ts'
import { steady } from './steady.ts'

type Props = { reps: readonly PictureRep[]; targets: Targets; caption: string }

/** Everyone of a month in words, those too who are not on the picture. */
export const MonthTable = steady(({ reps, targets, caption }: Props) => (
  <table>
    <caption>Who is where, {caption}</caption>
    <thead>
      <tr>
        {['Rep', 'Results', 'Activity', 'Quadrant'].map((header) => (
          <th key={header} scope="col">
            {header}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {reps.map((rep) => (
        <tr key={rep.name}>
          <th scope="row">{rep.name}</th>
          <td>{shown(rep.results, targets.resultsTarget)}</td>
          <td>
            {shown(rep.activity, targets.activityTarget)}
            {rep.provisional && ' (provisional)'}
          </td>
          <td>{rep.quadrant ?? `not placed: ${unknownOf(rep)} unknown`}</td>
        </tr>
      ))}
    </tbody>
  </table>
))

const shown = (value: number | null, target: number) => (value === null ? 'unknown' : percent(value, target))

const unknownOf = ({ results, activity }: PictureRep) =>
  [...(results === null ? ['results'] : []), ...(activity === null ? ['activity'] : [])].join(' and ')
