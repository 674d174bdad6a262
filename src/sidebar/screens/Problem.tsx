import { Button } from '../parts/Button.tsx'

type Props = { say: string; onAct: () => void; act?: string }

/** A sentence about what to do, and a button to look whether it was done. */
export const Problem = ({ say, onAct, act = 'Try again' }: Props) => (
  <div class="problem">
    <p role="alert">{say}</p>
    <Button onClick={onAct}>{act}</Button>
  </div>
)
