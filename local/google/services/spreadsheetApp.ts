import type { Context } from '../context.ts'
import { spreadsheetEnums } from '../enums.ts'
import { throwLate } from '../validate.ts'
import { RuleBuilderObject } from './conditionalFormatBuilder.ts'
import { ValidationBuilderObject } from './dataValidation.ts'
import { Inside } from './inside.ts'
import { areaOfRange, type GoogleRange } from './range.ts'
import type { GoogleSheet } from './sheet.ts'
import { activeRange, spreadsheetOf } from './spreadsheet.ts'
import { UiObject } from './ui.ts'

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp

export class SpreadsheetAppObject extends Inside<App> implements Partial<App> {
  readonly BooleanCriteria = spreadsheetEnums.BooleanCriteria
  readonly BorderStyle = spreadsheetEnums.BorderStyle
  readonly DataValidationCriteria = spreadsheetEnums.DataValidationCriteria
  readonly Dimension = spreadsheetEnums.Dimension
  readonly Direction = spreadsheetEnums.Direction
  readonly InterpolationType = spreadsheetEnums.InterpolationType
  readonly ProtectionType = spreadsheetEnums.ProtectionType
  readonly RelativeDate = spreadsheetEnums.RelativeDate
  readonly SheetType = spreadsheetEnums.SheetType
  readonly WrapStrategy = spreadsheetEnums.WrapStrategy

  constructor(context: Context) {
    super(context, 'SpreadsheetApp')
  }

  getActive() {
    return spreadsheetOf(this.context)
  }

  getActiveSpreadsheet() {
    return spreadsheetOf(this.context)
  }

  getActiveSheet() {
    return this.getActive().getActiveSheet()
  }

  getActiveRange() {
    return activeRange(this.context)
  }

  getCurrentCell() {
    return activeRange(this.context).getCell(1, 1)
  }

  setActiveSheet(sheet: GoogleSheet) {
    return this.getActive().setActiveSheet(sheet)
  }

  setActiveRange(range: GoogleRange) {
    this.context.engine.select(areaOfRange(range))
    return range
  }

  flush() {
    throwLate(this.context)
    this.context.engine.calculate()
  }

  getUi() {
    return new UiObject(this.context).self
  }

  newDataValidation() {
    return new ValidationBuilderObject(this.context).self
  }

  newConditionalFormatRule() {
    return new RuleBuilderObject(this.context).self
  }
}
