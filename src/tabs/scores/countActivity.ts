import { yesNo } from '../../qdq/choices.ts'
import type { activityTab } from '../activityTab.ts'
import { optionalAmounts } from '../rows/amounts.ts'
import { optionalWords } from '../rows/words.ts'
import type { Table } from '../table.ts'
import type { ActivityLines } from './activityLines.ts'
import { none } from './none.ts'
import { placesOf } from './placesOf.ts'
import type { Reading } from './reading.ts'

/** Counts the rows of Activity for the lines that they name; a row that names none is noted, and scores nowhere. */
export function countActivity(
  table: Table<typeof activityTab>,
  reading: Reading,
  lines: ActivityLines,
): void {
  const { places, selfRated } = reading.repMonths
  const rows = reading.rowsOf(table)
  const dateIn = rows.column('Date', reading.days.day)
  const nameIn = rows.column('Rep', reading.roster.names)
  const activityIn = rows.column('Activity', lines.activities)
  const rightPersonIn = rows.column('Right person', optionalWords(yesNo, 'no'))
  const ratingIn = rows.column('Rating', optionalAmounts(undefined, reading.settings.ratingScale))
  const placeOf = placesOf(rows, reading, { places, begins: false })
  rows.each((row, index) => {
    const date = dateIn(row)
    const name = nameIn(row)
    const activity = activityIn(row)
    const isRightPerson = rightPersonIn(row) === 'yes'
    const rating = ratingIn(row)
    if ((rows.isOdd && rows.leavesOut(index)) || !date?.hasCome || !name) return
    const place = placeOf(name, date.month, index)
    const line = place === none ? none : lines.find(place, activity)
    if (line === none)
      rows.note(
        index,
        'Activity',
        'No plan line of this rep and month names this activity, so the row scores nowhere.',
        'Use the words of the plan line, or add a line.',
      )
    else if (lines.count(line, isRightPerson)) selfRated.add(place, rating, 1)
  })
}
