import type { Due, DueWhat } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import type { RepForm } from '../forms/forms.ts'
import { steady } from '../steady.ts'
import { capital } from './options.ts'
import { type Row, Rows } from './Rows.tsx'

const formFor = (what: DueWhat): RepForm => (what === 'plan' ? '1:1' : what === 'recognition' ? 'win' : what)
const most = 6

type Props = { due: Due[]; act: Act; withNames?: boolean }

/** What is due, each a button that opens the form which does it. */
export const DueList = steady(({ due, act, withNames }: Props) => {
  if (due.length === 0) return <p>Nothing is due.</p>
  const rows = due.map((one) => rowOf(one, act, withNames))
  const rest = rows.slice(most)
  return (
    <section>
      <Rows rows={rows.slice(0, most)} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Rows rows={rest} />
        </details>
      )}
    </section>
  )
})

function rowOf({ rep, what, say }: Due, act: Act, withNames = false): Row {
  const [name, form] = [capital(what), formFor(what)]
  const key = what + rep + say
  if (!withNames) return { key, head: name, say, onChoose: () => act.openForm(form) }
  return { key, head: rep, tag: <span class="tag">{name}</span>, say, onChoose: () => act.rep(rep, form) }
}
