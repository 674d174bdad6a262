import { useEffect, useState } from 'preact/hooks'
import type { QuadrantPage } from '../bridge/calls.ts'
import { LargeSkeleton } from './LargeSkeleton.tsx'
import { MonthByMonth } from './MonthByMonth.tsx'
import { ask } from './server.ts'
import './LargeQuadrant.css'

type State = { page?: QuadrantPage; trouble?: string }

/** The dialog with the large quadrant: asks once for all months. */
export function LargeQuadrant() {
  const [{ page, trouble }, setState] = useState<State>({})
  const open = () => {
    setState({})
    ask('openQuadrant').then(
      (answer) => setState(answer.ok ? { page: answer } : { trouble: answer.say }),
      () => setState({ trouble: couldNot }),
    )
  }
  useEffect(open, [])
  if (page?.months.length) return <MonthByMonth page={page} />
  const say = page ? nothingYet : trouble
  return (
    <div class="large" aria-busy={!say}>
      <h1>Quadrant</h1>
      {say ? (
        <>
          <p role="alert">{say}</p>
          <button type="button" onClick={open}>
            Try again
          </button>
        </>
      ) : (
        <LargeSkeleton />
      )}
    </div>
  )
}

const nothingYet =
  'There is nothing to show yet: write a line into Plan and a target into Results, then try again.'
const couldNot =
  'The sheet could not be read just now. If you are signed in to several Google accounts, sign out of all but one, then try again.'
