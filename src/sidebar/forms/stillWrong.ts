import type { Wrong } from './form.ts'

/** What stays wrong after a change: what was not touched, and what the rules still refuse. */
export const stillWrong = (wrong: Wrong, change: object, now: Wrong): Wrong =>
  Object.fromEntries(
    Object.entries(wrong).filter(([path]) => path in now || !((path.split('.')[0] ?? '') in change)),
  )
