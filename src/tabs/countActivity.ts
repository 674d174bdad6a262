import { blank } from '../qdq/means.ts'
import { type ActivityLines, unnamed } from './activityLines.ts'
import type { activityTab } from './activityTab.ts'
import { lexiconOf } from './lexicon.ts'
import { none } from './pairs.ts'
import { Places } from './places.ts'
import type { Reading } from './reading.ts'
import { yesNo } from './schema.ts'
import type { Table } from './table.ts'

const [yes, no] = [yesNo.indexOf('yes'), yesNo.indexOf('no')]

/** Counts the rows of Activity for the lines that they name; a row that names none is noted, and scores nowhere. */
export function countActivity(
  table: Table<typeof activityTab>,
  reading: Reading,
  lines: ActivityLines,
): void {
  const { repMonths, days, roster, settings } = reading
  const rows = reading.rowsOf(table)
  const places = new Places(rows, reading, { pairs: repMonths.pairs, begins: false, dated: 'day' })
  const rightPerson = lexiconOf(yesNo, no)
  const once = new Float64Array(rows.bad.length).fill(1)
  while (rows.next()) {
    const dates = rows.days('Date', days)
    const names = rows.names('Rep', roster.names)
    const activities = rows.texts('Activity', lines.activities, unnamed)
    const right = rows.words('Right person', rightPerson, yesNo, no)
    const ratings = rows.optionalAmounts('Rating', blank, settings.ratingScale)
    const at = places.of(names, dates)
    for (let row = 0; row < rows.count; row++) {
      if (rows.bad[row] !== 0 || days.hasCome[dates[row] as number] !== true) continue
      const place = at[row] as number
      const line = place < 0 ? none : lines.find(place, activities[row] as number)
      if (line < 0)
        rows.note(
          row,
          'Activity',
          'No plan line of this rep and month names this activity, so the row scores nowhere.',
          'Use the words of the plan line, or add a line.',
        )
      if (line >= 0 && lines.counts(line)) lines.count(line, right[row] === yes)
      else at[row] = none
    }
    repMonths.selfRated.add(at, ratings, once, rows.count)
  }
}
