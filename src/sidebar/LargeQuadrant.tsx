import type { QuadrantPage } from '../bridge/calls.ts'
import { MonthByMonth } from './MonthByMonth.tsx'
import './LargeQuadrant.css'

export type LargeState = {
  page?: QuadrantPage | undefined
  trouble?: string
  late?: boolean
  /** Which month is shown. */
  at?: number
  /** It was come to by a button. */
  stepped?: boolean
  trailsShown?: boolean
  chosen?: string | undefined
}

export type LargeAct = {
  open: () => void
  goTo: (month: number, stepped: boolean) => void
  showTrails: (shown: boolean) => void
  choose: (name: string) => void
}

type Props = { state: LargeState; act: LargeAct }

/** The dialog with the large quadrant. */
export function LargeQuadrant({ state, act }: Props) {
  const { page, trouble, late } = state
  if (page) return <MonthByMonth page={page} state={state} act={act} />
  return (
    <div class="large" aria-busy={!trouble}>
      <h1 tabIndex={-1}>Quadrant</h1>
      {trouble ? (
        <>
          <p role="alert">{trouble}</p>
          <button type="button" onClick={act.open}>
            Try again
          </button>
        </>
      ) : (
        <>
          <p role="status">{late ? 'Still loading; it takes longer than usual.' : 'Loading the months …'}</p>
          <div class="skeleton" aria-hidden="true">
            <div class="block" />
          </div>
        </>
      )}
    </div>
  )
}
