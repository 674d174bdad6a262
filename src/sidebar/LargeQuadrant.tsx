import { Component } from 'preact'
import type { QuadrantPage } from '../bridge/calls.ts'
import { defaults } from '../qdq/targets.ts'
import { MonthByMonth } from './MonthByMonth.tsx'
import { QuadrantPicture } from './QuadrantPicture.tsx'
import { ask } from './server.ts'
import './LargeQuadrant.css'

type State = { page: QuadrantPage | undefined; trouble: string; late: boolean }

const asking: State = { page: undefined, trouble: '', late: false }
const longerThanUsual = 6000

/** The dialog with the large quadrant: asks once for all months, and shows an empty quadrant until they are there. */
export class LargeQuadrant extends Component<object, State> {
  override state = asking
  open = () => {
    this.setState(asking)
    setTimeout(() => this.setState({ late: true }), longerThanUsual)
    ask('openQuadrant').then(
      (answer) =>
        this.setState(
          answer.ok
            ? { page: answer, trouble: answer.months.length ? '' : nothingYet }
            : { trouble: answer.say },
        ),
      () => this.setState({ trouble: couldNot }),
    )
  }
  override componentDidMount() {
    this.open()
  }
  override render() {
    const { page, trouble, late } = this.state
    if (page?.months.length) return <MonthByMonth page={page} />
    return (
      <div class="large" aria-busy={!trouble}>
        <h1>Quadrant</h1>
        {trouble ? (
          <>
            <p role="alert">{trouble}</p>
            <button type="button" onClick={this.open}>
              Try again
            </button>
          </>
        ) : (
          <>
            <p role="status">
              {late ? 'Still loading; it takes longer than usual.' : 'Loading the months …'}
            </p>
            <QuadrantPicture reps={nobody} targets={defaults} width={900} height={600} />
          </>
        )}
      </div>
    )
  }
}

const nobody: [] = []
const nothingYet =
  'There is nothing to show yet: write a line into Plan and a target into Results, then try again.'
const couldNot =
  'The sheet could not be read just now. If you are signed in to several Google accounts, sign out of all but one, then try again.'
