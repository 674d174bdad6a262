/** What a chart shows and how, as a script told it: each range with its values, and every option by its path. */
export type Chart = {
  ranges: readonly ChartRange[]
  options: Readonly<Record<string, unknown>>
  width: number
  height: number
}

export type ChartRange = { values: readonly (readonly unknown[])[]; numberFormat?: string }

export type Point = { x: number; y: number }

export type Series = {
  name: string
  colour: string
  shape: string
  pointSize: number
  lineWidth: number
  fillOpacity: number
  inLegend: boolean
  points: readonly Point[]
}

export type Axis = { title: string; min: number; max: number; ticks: readonly number[]; numberFormat: string }
