import type { checkInsTab } from './checkInsTab.ts'
import type { Talk } from './talks.ts'

type CheckIn = Talk<typeof checkInsTab>

/**
 * Every check-in by what names it wherever the row is sorted to: its Id; where a person typed the row, or copied one with
 * its Id, the day and the rep, and the how many-eth of that day it is.
 */
export function checkInsByKey(checkIns: readonly CheckIn[]): Map<string, CheckIn> {
  const found = new Map<string, CheckIn>()
  const typed = new Map<string, number>()
  for (const checkIn of checkIns) {
    let key = checkIn.text('Id')
    while (key === '' || found.has(key)) {
      const ofDay = `typed ${checkIn.date} ${checkIn.rep}`
      const times = (typed.get(ofDay) ?? 0) + 1
      typed.set(ofDay, times)
      key = `${ofDay} ${times}`
    }
    found.set(key, checkIn)
  }
  return found
}
