import { Choice } from './Choice.tsx'
import { Line } from './controls.tsx'
import type { ControlProps } from './Field.tsx'

const steps = [
  ['1', '1\nNot yet'],
  ['2', '2\nSome'],
  ['3', '3\nSolid'],
  ['4', '4\nStrong'],
  ['5', '5\nModel'],
] as const

/** A rating: words at each step of the usual scale, a number on any other. */
export function Rating<D>({ scale, ...props }: ControlProps<D> & { scale: number }) {
  if (scale !== 5) return <Line {...props} label={`${props.label}, 0 to ${scale}`} number />
  return (
    <div class="rating">
      <Choice {...props} options={steps} clear={`No rating for ${props.label}`} />
    </div>
  )
}
