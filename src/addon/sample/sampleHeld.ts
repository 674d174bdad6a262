import { dayAfter } from '../../qdq/dayCount.ts'
import { type Day, firstDay, type Month, monthAfter, monthOf } from '../../qdq/days.ts'
import { workingDayUpTo } from './sampleDays.ts'
import { oneToOneWords, type Said } from './sampleOneToOneWords.ts'
import type { SampleRep } from './sampleStory.ts'

// The first that is told is that of two months ago.
const firstMonthsAgo = 2

/** A 1:1 that was held: when, about which month, what was said in it and in the one before, and when the next is to be. */
export type Held = { rep: SampleRep; day: Day; month: Month; said: Said; before: Said | undefined; next: Day }

/** The 1:1s with a sample rep up to a day, the oldest first. */
export function heldWith(rep: SampleRep, today: Day): Held[] {
  const words = oneToOneWords[rep.name]
  if (!words) return []
  const dayIn = (month: Month) => workingDayUpTo(dayAfter(firstDay(month), words.day - 1))
  return words.said
    .map((said, at) => {
      const month = monthAfter(monthOf(today), at - firstMonthsAgo)
      return {
        rep,
        day: dayIn(month),
        month,
        said,
        before: words.said[at - 1],
        next: dayIn(monthAfter(month, 1)),
      }
    })
    .filter(({ day }) => day <= today)
}
