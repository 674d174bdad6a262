import type { Calendar } from '../calendar.ts'
import type { Problem } from '../problem.ts'
import { Days } from '../rows/days.ts'
import { Roster } from '../rows/roster.ts'
import { Rows } from '../rows/rows.ts'
import type { Tab } from '../schema.ts'
import type { Settings } from '../settings.ts'
import type { Table } from '../table.ts'
import { RepMonths } from './repMonths.ts'

/** What the readers of the tabs share, and what they sum up. */
export class Reading {
  readonly roster = new Roster()
  readonly days: Days
  readonly repMonths = new RepMonths()
  /** A row lies in a month that the fixed As of has not reached. */
  laterRows = false
  /** Why Scores has no rows, where there would be more than a formula can answer in time. */
  tooMany: string | undefined
  readonly settings: Settings
  readonly problems: Problem[]

  constructor(settings: Settings, calendar: Calendar, problems: Problem[]) {
    this.settings = settings
    this.problems = problems
    this.days = new Days(calendar, settings.asOf)
  }

  rowsOf<T extends Tab>(table: Table<T>): Rows<T> {
    return new Rows(table, this.problems)
  }
}
