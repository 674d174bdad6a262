import { render } from 'preact10'
import { unpackQuadrant } from '../bridge/unpack.ts'
import { explain } from './explain.ts'
import { neverNowhere } from './focus.ts'
import { LargeQuadrant, type LargeState } from './LargeQuadrant.tsx'
import { ask, closePage } from './server.ts'
import './style.css'

const longerThanUsual = 6000
const nothingYet =
  'There is nothing to show yet: write a line into Plan and a target into Results, then try again.'

/** Asks once for all months, and shows where they will be until they are there. */
function startIn(root: HTMLElement): void {
  let state: LargeState
  const set = (change: Partial<LargeState>) => {
    state = { ...state, ...change }
    render(<LargeQuadrant state={state} act={act} />, root)
  }
  const act = {
    open() {
      set({ page: undefined, trouble: '', late: false })
      setTimeout(() => set({ late: true }), longerThanUsual)
      ask('openQuadrant')
        .then(
          (answer) => {
            if (!answer.ok) set({ trouble: answer.say })
            else if (answer.months.length === 0) set({ trouble: nothingYet })
            else set({ page: unpackQuadrant(answer), at: answer.months.length - 1 })
          },
          (error) => set({ trouble: explain(error) }),
        )
        // The button that asked again is gone. At first the focus is outside, and stays there.
        .then(() => document.hasFocus() && neverNowhere())
    },
    goTo: (at: number, stepped: boolean) => set({ at, stepped }),
    showTrails: (trailsShown: boolean) => set({ trailsShown }),
    /** Chosen again, a rep is let go. */
    choose: (name: string) => set({ chosen: name === state.chosen ? undefined : name }),
  }
  act.open()
  // What is around the page hears no key that is pressed within it.
  addEventListener('keydown', ({ key }) => key === 'Escape' && closePage())
}

const page = document.getElementById('page')
if (page) startIn(page)
