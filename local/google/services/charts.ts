import type { Context } from '../context.ts'
import { chartEnums } from '../enums.ts'
import { Inside } from './inside.ts'

type Charts = GoogleAppsScript.Charts.Charts

export class ChartsObject extends Inside<Charts> implements Partial<Charts> {
  readonly ChartHiddenDimensionStrategy = chartEnums.ChartHiddenDimensionStrategy
  readonly ChartMergeStrategy = chartEnums.ChartMergeStrategy
  readonly ChartType = chartEnums.ChartType
  readonly PointStyle = chartEnums.PointStyle
  readonly Position = chartEnums.Position

  constructor(context: Context) {
    super(context, 'Charts')
  }
}
