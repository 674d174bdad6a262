type Props = { text: string; action: string; onAct: () => void; busy?: boolean }

/** A sentence about what to do, and a button that does it. */
export function Message({ text, action, onAct, busy = false }: Props) {
  return (
    <>
      <h1>Team</h1>
      <p role="alert">{text}</p>
      <button type="button" onClick={onAct} disabled={busy}>
        {action}
      </button>
    </>
  )
}
