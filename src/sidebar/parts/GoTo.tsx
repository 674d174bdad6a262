import type { Act } from '../act.ts'

type Props = { names: readonly string[]; chosen?: string; act: Act }

/** Goes to a rep's screen. A list alone would go on every arrow key, so a button does it. */
export function GoTo({ names, chosen = '', act }: Props) {
  const go = (event: Event & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    act.rep(event.currentTarget.rep.value)
  }
  return (
    <form class="go" onSubmit={go}>
      <select name="rep" aria-label="Rep" required>
        {!names.includes(chosen) && <option value="">Choose a rep</option>}
        {names.map((name) => (
          <option value={name} selected={name === chosen}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit">Go</button>
    </form>
  )
}
