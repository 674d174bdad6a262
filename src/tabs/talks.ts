import type { Day } from '../qdq/days.ts'
import { nameKey, tidy } from '../qdq/names.ts'
import type { Calendar } from './calendar.ts'
import { known, readText, readWord, textIn } from './cells.ts'
import type { checkInsTab } from './checkInsTab.ts'
import type { observationsTab } from './observationsTab.ts'
import type { oneToOnesTab } from './oneToOnesTab.ts'
import type { HeaderOf } from './schema.ts'
import { openTable } from './table.ts'
import type { winsTab } from './winsTab.ts'

export type TalkTab = typeof oneToOnesTab | typeof checkInsTab | typeof observationsTab | typeof winsTab

/** A row that says when, and with whom. */
export type Talk<T extends TalkTab> = {
  date: Day
  /** What makes spellings of the name the same. */
  rep: string
  name: string
  /** Counted as Sheets does: the header is row 1. */
  row: number
  cell(header: HeaderOf<T>): unknown
  /** Blank where the cell holds no text. */
  text(header: HeaderOf<T>): string
  word<Word extends string>(header: HeaderOf<T>, words: readonly Word[]): Word | undefined
}

/** The rows of a tab of conversations, in its order; one without a day or a name is none. */
export function readTalks<T extends TalkTab>(came: unknown, tab: T, calendar: Calendar): Talk<T>[] {
  const { cells, at } = openTable<T>(came, tab, [])
  const places: Record<string, number> = at
  return cells.slice(1).flatMap((row, index) => {
    const date = calendar.day(row[places.Date ?? -1])
    const name = readText(row[places.Rep ?? -1])
    if (date === undefined || typeof name !== 'string') return []
    const cell = (header: HeaderOf<T>) => row[at[header]]
    return {
      date,
      rep: nameKey(name),
      name: tidy(name),
      row: index + 2,
      cell,
      text: (header) => textIn(cell(header)),
      word: <Word extends string>(header: HeaderOf<T>, words: readonly Word[]) =>
        known(readWord(cell(header), words)),
    }
  })
}
