import type { checkInsTab } from './checkInsTab.ts'
import type { Talk } from './talks.ts'

type CheckIn = Talk<typeof checkInsTab>

/**
 * Every check-in by what names it wherever the row is sorted to: its Id; where a person typed the row, or copied one with
 * its Id, the day and the rep, and the how many-eth of that day it is.
 */
export function checkInsByKey(checkIns: readonly CheckIn[]): Map<string, CheckIn> {
  const found = new Map<string, CheckIn>()
  for (const checkIn of checkIns) {
    const id = checkIn.text('Id')
    let key = id
    for (let times = 1; key === '' || found.has(key); times++)
      key = `typed ${checkIn.date} ${checkIn.rep} ${times}`
    found.set(key, checkIn)
  }
  return found
}
