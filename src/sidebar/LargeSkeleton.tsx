import { useEffect, useState } from 'preact/hooks'
import { frameOf } from '../picture/frame.ts'
import { defaults } from '../qdq/targets.ts'
import { Ground } from './Ground.tsx'
import { largeHeight, largeWidth } from './MonthByMonth.tsx'

const longerThanUsual = 6000

/** The empty quadrant, until the months are there. */
export function LargeSkeleton() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), longerThanUsual)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <p role="status">{late ? 'Still loading; it takes longer than usual.' : 'Loading the months …'}</p>
      <svg class="picture waiting" viewBox={`0 0 ${largeWidth} ${largeHeight}`} aria-hidden="true">
        <Ground frame={frameOf(largeWidth, largeHeight, defaults)} />
      </svg>
    </>
  )
}
