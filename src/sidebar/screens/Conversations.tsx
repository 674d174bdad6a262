import type { RepPage } from '../../bridge/calls.ts'
import { capital } from '../parts/options.ts'
import { Said } from '../parts/Said.tsx'
import { dayName } from '../words.ts'

/** What was said and done lately, the newest first. */
export function Conversations({ page: { conversations, today } }: { page: RepPage }) {
  if (conversations.length === 0) return <p>None yet.</p>
  return (
    <ul class="talks">
      {conversations.map(({ kind, date, title, text }) => (
        <li>
          <b>
            {capital(kind)}, {dayName(date, today)}
          </b>
          {title && <p>{title}</p>}
          {text && <Said text={text} />}
        </li>
      ))}
    </ul>
  )
}
