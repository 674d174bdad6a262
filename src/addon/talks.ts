import type { Day } from '../qdq/days.ts'
import { checkInsTab } from '../tabs/checkInsTab.ts'
import { observationsTab } from '../tabs/observationsTab.ts'
import { oneToOnesTab } from '../tabs/oneToOnesTab.ts'
import { readTalks, type Talk, type TalkTab } from '../tabs/talks.ts'
import { winsTab } from '../tabs/winsTab.ts'
import type { Book } from './book.ts'

/** Every conversation up to today, in the order of its tab; what is dated later has yet to happen. */
export type Talks = ReturnType<typeof talksIn>

export function talksIn(book: Book) {
  const upToToday = <T extends TalkTab>(tab: T): Talk<T>[] =>
    readTalks(book.read(tab), tab, book.calendar).filter(({ date }) => date <= book.today)
  return {
    oneToOnes: upToToday(oneToOnesTab),
    checkIns: upToToday(checkInsTab),
    observations: upToToday(observationsTab),
    wins: upToToday(winsTab),
  }
}

/** The last day of each rep. */
export function lastDays(talks: readonly { rep: string; date: Day }[]): Map<string, Day> {
  const last = new Map<string, Day>()
  for (const { rep, date } of talks) {
    const before = last.get(rep)
    if (!before || before < date) last.set(rep, date)
  }
  return last
}

/** The newest first; of one day, what stands lower in its tab. */
export const newestFirst = <Row extends { date: Day }>(talks: readonly Row[]): Row[] =>
  [...talks].reverse().sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
