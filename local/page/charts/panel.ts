import type { Chart } from '../../chart/chart.ts'
import { number } from '../../chart/options.ts'
import { scatterSvg } from '../../chart/scatter.ts'
import type { ChartRecord, RangeName } from '../../google/host.ts'
import type { placeOf } from './place.ts'

// What Sheets gives a chart that asks for no size.
const usual = { width: 600, height: 371 }

export type Read = { values(range: RangeName): unknown[][]; numberFormat(tab: string, a1: string): string }

const secondRow = (a1: string) => {
  const [, column = 'A', row = '1'] = /^\$?([A-Z]+)\$?(\d*)/i.exec(a1) ?? []
  return `${column}${Number(row || 1) + 1}`
}

function chartOf(record: ChartRecord, read: Read): Chart {
  const options = { numHeaders: record.headers, ...record.options }
  const ranges = record.ranges.map((range) => ({
    values: read.values(range),
    numberFormat: read.numberFormat(range.tab, secondRow(range.a1)),
  }))
  const asked = { ranges, options, ...usual }
  return {
    ...asked,
    width: number(asked, 'width') ?? usual.width,
    height: number(asked, 'height') ?? usual.height,
  }
}

/** One chart over the grid. */
export class Panel {
  private window = document.createElement('div')
  private paper = document.createElement('div')
  private drawn = ''
  position: ChartRecord['position'] = { row: 1, column: 1, offsetX: 0, offsetY: 0 }

  constructor(layer: HTMLElement) {
    this.window.className = 'charts'
    this.paper.className = 'chart'
    this.window.append(this.paper)
    layer.append(this.window)
  }

  draw(record: ChartRecord, read: Read): void {
    this.position = record.position
    const svg = scatterSvg(chartOf(record, read))
    if (svg !== this.drawn) this.paper.innerHTML = svg
    this.drawn = svg
  }

  moveTo({ window, left, top, scale }: ReturnType<typeof placeOf>): void {
    const { style } = this.window
    for (const side of ['left', 'top', 'width', 'height'] as const) style[side] = `${window[side]}px`
    this.paper.style.transform = `translate(${left}px, ${top}px) scale(${scale})`
  }

  isIn(layer: HTMLElement): boolean {
    return this.window.parentElement === layer
  }

  remove(): void {
    this.window.remove()
  }
}
