import type { CheckInView } from '../../bridge/calls.ts'
import type { Day } from '../../qdq/days.ts'
import type { Act } from '../act.ts'
import { Said } from '../parts/Said.tsx'
import { keyOf, type OpenForm, type State } from '../state.ts'
import { dayName } from '../words.ts'
import { Reply } from './Reply.tsx'

type Props = {
  page: { today: Day }
  checkIns: CheckInView[]
  state: State
  act: Act
  withNames?: boolean
}

/** Check-ins, each with the place to answer it. */
export const CheckIns = ({ page, checkIns, state, act, withNames }: Props) => (
  <section>
    {checkIns.map((checkIn) => {
      const form = state.forms[keyOf('reply', checkIn.id)] as OpenForm<'reply'> | undefined
      return (
        <article class="card" key={checkIn.id}>
          <h3>
            <span>{withNames && checkIn.rep}</span>
            {withNames && ', '}
            {dayName(checkIn.date, page.today)}
          </h3>
          {told(checkIn).map(([name, text]) => text && <Said name={name} text={text} />)}
          {(checkIn.reply === '' || form?.touched) && (
            <Reply checkIn={checkIn} form={form} state={state} act={act} />
          )}
        </article>
      )
    })}
  </section>
)

const told = ({ onTrack, blocker, focus, lines, reply }: CheckInView) =>
  [
    ['On track', onTrack || 'not told'],
    ['In the way', blocker],
    ['Focus', focus],
    ['Done', lines],
    ['Manager reply', reply],
  ] as const
