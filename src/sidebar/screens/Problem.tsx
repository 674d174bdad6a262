import { Button } from '../parts/Button.tsx'

type Props = { say: string; action: string; onAct: () => void }

/** A sentence about what to do, and a button that does it. */
export const Problem = ({ say, action, onAct }: Props) => (
  <div class="problem">
    <p role="alert">{say}</p>
    <Button onClick={onAct}>{action}</Button>
  </div>
)
