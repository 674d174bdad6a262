import type { RepStanding } from '../bridge/calls.ts'
import { quadrantColours } from '../picture/quadrantColours.ts'
import { percent } from './words.ts'

/** A rep: where, how far, what holds the score down, and what to do. */
export function Rep({ rep }: { rep: RepStanding }) {
  return (
    <li class="rep">
      <div class="who">
        <h3>{rep.name}</h3>
        {rep.quadrant && (
          <span class="quadrant" style={{ background: quadrantColours[rep.quadrant].pale }}>
            {rep.quadrant}
          </span>
        )}
      </div>
      <p>
        Activity {percent(rep.activity)}, results {percent(rep.results)}
        {rep.weakest && `, weakest: ${rep.weakest}`}
        {rep.provisional && ' (provisional)'}
      </p>
      <p class="advice">{rep.advice}</p>
    </li>
  )
}
