import type { Due, DueWhat } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import type { RepForm } from '../forms/forms.ts'

const formFor: Record<DueWhat, RepForm> = {
  plan: '1:1',
  '1:1': '1:1',
  'check-in': 'check-in',
  observation: 'observation',
  recognition: 'win',
}
const nameOf: Record<DueWhat, string> = {
  plan: 'Plan',
  '1:1': '1:1',
  'check-in': 'Check-in',
  observation: 'Observation',
  recognition: 'Recognition',
}
const most = 6

type Props = { due: Due[]; act: Act; withNames?: boolean }

/** What is due, each a button that opens the form which does it. */
export function DueList({ due, act, withNames }: Props) {
  if (due.length === 0) return <p>Nothing is due.</p>
  const rest = due.slice(most)
  return (
    <>
      <Items due={due.slice(0, most)} act={act} withNames={withNames} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Items due={rest} act={act} withNames={withNames} />
        </details>
      )}
    </>
  )
}

const Items = ({ due, act, withNames }: Props) => (
  <ul>
    {due.map(({ rep, what, say }) => (
      <li key={`${what} ${rep}`}>
        <button type="button" class="row" onClick={() => open(act, rep, what, withNames)}>
          <span class="who">
            <b dir="auto">{withNames ? rep : nameOf[what]}</b>
            {withNames && <span class="tag due">{nameOf[what]}</span>}
          </span>
          <span>{say}</span>
        </button>
      </li>
    ))}
  </ul>
)

const open = (act: Act, rep: string, what: DueWhat, away = false) =>
  away ? act.rep(rep, formFor[what]) : act.openForm(formFor[what])
