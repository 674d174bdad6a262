import { yesNo } from '../qdq/choices.ts'
import { type Month, monthOf } from '../qdq/days.ts'
import { readNumber } from '../tabs/cells.ts'
import type { Talk } from '../tabs/talks.ts'
import type { winsTab } from '../tabs/winsTab.ts'

export type Win = Talk<typeof winsTab>

/** The wins that are marked as the deal of a month; there should be one at most. */
export const dealsOf = (wins: readonly Win[], month: Month): Win[] =>
  wins.filter((win) => monthOf(win.date) === month && win.word('Deal of the month', yesNo) === 'yes')

/** What a win is worth; null where nobody said. */
export function worthOf(win: Win): number | null {
  const value = readNumber(win.cell('Value'))
  return typeof value === 'number' ? value : null
}
