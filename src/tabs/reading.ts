import { shareDue } from '../qdq/asOf.ts'
import { daysIn, type Month } from '../qdq/days.ts'
import { nameKey } from '../qdq/names.ts'
import type { Calendar } from './calendar.ts'
import { knownOnce } from './knownOnce.ts'
import type { Problem } from './problem.ts'
import { Roster } from './roster.ts'
import { RowReader } from './rowReader.ts'
import type { Tab } from './schema.ts'
import type { Settings } from './settings.ts'
import type { Table } from './table.ts'

/** What the readers of the tabs share while they take the rows in. */
export class Reading {
  readonly roster = new Roster()
  /** A row lies in a month that the fixed As of has not reached. */
  laterRows = false
  readonly settings: Settings
  readonly calendar: Calendar
  readonly problems: Problem[]
  /** How much of a month is due; undefined for one that has not begun. */
  readonly shareDue = knownOnce((month: Month) => shareDue(month, this.settings.asOf))
  readonly daysIn = knownOnce(daysIn)
  readonly keyOf = knownOnce(nameKey)

  constructor(settings: Settings, calendar: Calendar, problems: Problem[]) {
    this.settings = settings
    this.calendar = calendar
    this.problems = problems
  }

  rowsOf<T extends Tab>(table: Table<T>): RowReader<T> {
    return new RowReader(table, this.calendar, this.problems)
  }

  /** How much of the month of a usable row is due; undefined where it has not begun, and the row has to wait. */
  shareOfRow(month: Month): number | undefined {
    const share = this.shareDue(month)
    this.laterRows ||= share === undefined
    return share
  }
}
