import type { Tab } from '../tabs/schema.ts'
import { spreadsheetCalendar, today } from '../tabs/spreadsheetCalendar.ts'
import { scoreBook } from './book.ts'
import type { ReadTabs } from './formulas.ts'

/** How many rows Scores has to show, and how many reps Quadrant. */
export type Count = { rows: number; reps: number }

/** What has to be shown: counted when it is first asked for. */
export type Needed = { count(): Count; counted(): Count | undefined }

/**
 * A formula that lacks room shows no more than that, so the file is read and scored to know what it needs; of tabs that
 * were just made nothing has to be read.
 */
export function neededBy(tabs: ReadTabs): Needed {
  let known: Count | undefined
  return {
    count() {
      known ??= countIn(tabs)
      return known
    },
    counted: () => known,
  }
}

function countIn(tabs: ReadTabs): Count {
  const calendar = spreadsheetCalendar()
  const day = today(calendar)
  if (day === undefined) return { rows: 0, reps: 0 }
  const standing = Object.values(tabs)
  const read = (tab: Tab): unknown[][] | undefined => {
    const found = standing.find((each) => each.tab === tab)
    return found && !found.isNew ? found.sheet.getDataRange().getValues() : undefined
  }
  const { standings } = scoreBook(read, calendar, day)
  return { rows: standings.size, reps: standings.size > 0 ? standings.reps.length : 0 }
}
