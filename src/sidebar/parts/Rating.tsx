import { Choice } from './Choice.tsx'
import { Line } from './controls.tsx'
import type { ControlProps } from './Field.tsx'
import type { Option } from './options.ts'

const steps = ['Not yet', 'Some', 'Solid', 'Strong', 'Model'].map(
  (word, at): Option => [`${at + 1}`, `${at + 1}\n${word}`],
)

/** A rating: words at each step of the usual scale, a number on any other. */
export function Rating<D>({ scale, ...props }: ControlProps<D> & { scale: number }) {
  if (scale !== 5) return <Line {...props} label={`${props.label}, 0 to ${scale}`} number />
  return (
    <div class="rating">
      <Choice {...props} options={steps} clear={`No rating for ${props.label}`} />
    </div>
  )
}
