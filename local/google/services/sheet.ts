import type { Context } from '../context.ts'
import { insideOf } from '../guard.ts'
import { SheetObject } from './sheetObject.ts'

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet

export const sheetOf = (context: Context, tab: string): GoogleSheet => new SheetObject(context, tab).self

export const tabOf = (sheet: GoogleSheet) => insideOf(sheet, SheetObject).tab
