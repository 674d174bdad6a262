type Props = {
  names: readonly string[]
  at: number
  /** The last step was a button's: unlike the slider it does not say where it leads. */
  stepped: boolean
  onMove: (at: number, stepped: boolean) => void
}

/** Goes through the months, by mouse, by touch or by arrow keys. */
export function MonthSlider({ names, at, stepped, onMove }: Props) {
  const last = names.length - 1
  // At either end a button stays where the focus is; disabled, it would lose it.
  const step = (to: number) => ({
    'aria-disabled': to < 0 || to > last,
    onClick: () => onMove(Math.min(last, Math.max(0, to)), true),
  })
  return (
    <div class="slider">
      <button type="button" {...step(at - 1)} aria-label="Previous month">
        ‹
      </button>
      <input
        type="range"
        aria-label="Month"
        aria-valuetext={names[at]}
        min={0}
        max={last}
        value={at}
        onInput={(event) => onMove(Number(event.currentTarget.value), false)}
      />
      <button type="button" {...step(at + 1)} aria-label="Next month">
        ›
      </button>
      <b aria-hidden="true">{names[at]}</b>
      <p class="heard" role="status">
        {stepped && names[at]}
      </p>
    </div>
  )
}
