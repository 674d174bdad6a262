import type { Day } from '../qdq/days.ts'
import { type Calendar, calendarOf } from './calendar.ts'

/** The calendar of the open spreadsheet's zone. */
export const spreadsheetCalendar = (): Calendar =>
  calendarOf(SpreadsheetApp.getActive().getSpreadsheetTimeZone())

/** The present day in a calendar's zone. */
export const today = (calendar: Calendar): Day | undefined => calendar.day(new Date())
