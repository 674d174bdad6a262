type Props = { names: readonly string[]; at: number; onMove: (at: number) => void }

/** Goes through the months, by mouse, by touch or by arrow keys. */
export function MonthSlider({ names, at, onMove }: Props) {
  const last = names.length - 1
  return (
    <div class="slider">
      <button type="button" onClick={() => onMove(at - 1)} disabled={at === 0} aria-label="Previous month">
        ‹
      </button>
      <input
        type="range"
        aria-label="Month"
        aria-valuetext={names[at]}
        min={0}
        max={last}
        value={at}
        onInput={(event) => onMove(Number(event.currentTarget.value))}
      />
      <button type="button" onClick={() => onMove(at + 1)} disabled={at === last} aria-label="Next month">
        ›
      </button>
      <b aria-hidden="true">{names[at]}</b>
    </div>
  )
}
