/** Google's enums are objects with a name, not numbers; a number or a text in their place is refused. */
export class EnumValue {
  private type: string
  private label: string
  private place: number

  constructor(type: string, label: string, place: number) {
    this.type = type
    this.label = label
    this.place = place
  }

  enumName() {
    return this.type
  }

  name() {
    return this.label
  }

  ordinal() {
    return this.place
  }

  compareTo(other: EnumValue) {
    return this.place - other.place
  }

  toString() {
    return this.label
  }

  toJSON() {
    return this.label
  }
}

/** The compile-time types call the values numbers. */
function enumOf<T>(type: string, names: string): T {
  const values = names.split(' ').map((name, at) => [name, new EnumValue(type, name, at)])
  return Object.freeze(Object.fromEntries(values)) as T
}

export const nameOf = (value: unknown) => (value instanceof EnumValue ? value.name() : String(value))

type S = typeof GoogleAppsScript.Spreadsheet
type C = typeof GoogleAppsScript.Charts
type B = typeof GoogleAppsScript.Base
type Apps = typeof GoogleAppsScript.Script

export const spreadsheetEnums = {
  BooleanCriteria: enumOf<S['BooleanCriteria']>(
    'BooleanCriteria',
    'CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_NOT_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA',
  ),
  BorderStyle: enumOf<S['BorderStyle']>('BorderStyle', 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE'),
  DataValidationCriteria: enumOf<S['DataValidationCriteria']>(
    'DataValidationCriteria',
    'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX',
  ),
  Dimension: enumOf<S['Dimension']>('Dimension', 'COLUMNS ROWS'),
  Direction: enumOf<S['Direction']>('Direction', 'UP DOWN PREVIOUS NEXT'),
  InterpolationType: enumOf<S['InterpolationType']>('InterpolationType', 'NUMBER PERCENT PERCENTILE MIN MAX'),
  ProtectionType: enumOf<S['ProtectionType']>('ProtectionType', 'RANGE SHEET'),
  RelativeDate: enumOf<S['RelativeDate']>(
    'RelativeDate',
    'TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR',
  ),
  SheetType: enumOf<S['SheetType']>('SheetType', 'GRID OBJECT DATASOURCE'),
  WrapStrategy: enumOf<S['WrapStrategy']>('WrapStrategy', 'WRAP OVERFLOW CLIP'),
}

export const chartEnums = {
  ChartHiddenDimensionStrategy: enumOf<C['ChartHiddenDimensionStrategy']>(
    'ChartHiddenDimensionStrategy',
    'IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH',
  ),
  ChartMergeStrategy: enumOf<C['ChartMergeStrategy']>('ChartMergeStrategy', 'MERGE_COLUMNS MERGE_ROWS'),
  ChartType: enumOf<C['ChartType']>(
    'ChartType',
    'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL',
  ),
  PointStyle: enumOf<C['PointStyle']>('PointStyle', 'NONE TINY MEDIUM LARGE HUGE'),
  Position: enumOf<C['Position']>('Position', 'TOP RIGHT BOTTOM NONE'),
}

export const uiEnums = {
  Button: enumOf<B['Button']>('Button', 'CLOSE OK CANCEL YES NO'),
  ButtonSet: enumOf<B['ButtonSet']>('ButtonSet', 'OK OK_CANCEL YES_NO YES_NO_CANCEL'),
}

export const utilityEnums = {
  Charset: enumOf<(typeof GoogleAppsScript.Utilities)['Charset']>('Charset', 'US_ASCII UTF_8'),
}

export const scriptEnums = {
  AuthMode: enumOf<Apps['AuthMode']>('AuthMode', 'NONE CUSTOM_FUNCTION LIMITED FULL'),
  AuthorizationStatus: enumOf<Apps['AuthorizationStatus']>('AuthorizationStatus', 'REQUIRED NOT_REQUIRED'),
}
