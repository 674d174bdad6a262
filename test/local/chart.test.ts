import { expect, test } from 'vitest'
import type { Chart } from '../../local/chart/chart.ts'
import { flatten } from '../../local/chart/options.ts'
import { scatterSvg } from '../../local/chart/scatter.ts'

const column = (header: string, ...cells: unknown[]) => ({
  values: [[header], ...cells.map((cell) => [cell])],
})

const aChart = (ranges: Chart['ranges'], options: Record<string, unknown> = {}): Chart => ({
  ranges,
  options: flatten(options),
  width: 600,
  height: 371,
})

const count = (svg: string, what: string) => svg.split(what).length - 1

test('the first column is X, and each further one a series named by its header', () => {
  const svg = scatterSvg(aChart([column('Activity', 0.5, 1), column('Left', 1, ''), column('Right', '', 2)]))
  expect(count(svg, '<circle')).toBe(2 + 2)
  expect(svg).toContain('>Left</text>')
  expect(svg).toContain('<title>Right: 1, 2</title>')
})

test('one range of several columns is read as its columns', () => {
  const together = {
    values: [
      ['x', 'a', 'b'],
      [1, 2, 3],
    ],
  }
  expect(scatterSvg(aChart([together]))).toBe(
    scatterSvg(aChart([column('x', 1), column('a', 2), column('b', 3)])),
  )
})

test('points outside the axis window are left out, and those on its edge are drawn', () => {
  const options = { vAxis: { viewWindow: { min: 0, max: 2 } }, legend: 'none' }
  expect(
    count(scatterSvg(aChart([column('x', 0, 0.5, 1), column('y', -1, 2, 2.1)], options)), '<circle'),
  ).toBe(1)
})

test('a cell that holds no number is no point', () => {
  const svg = scatterSvg(aChart([column('x', 1, '', 3), column('y', 'n/a', 2, null)], { legend: 'none' }))
  expect(count(svg, '<circle')).toBe(0)
})

test('colours, sizes and shapes are those of the series', () => {
  const options = {
    'series.0.color': '#123456',
    series: { 0: { pointShape: 'diamond', pointSize: 12 } },
    legend: 'none',
  }
  const svg = scatterSvg(aChart([column('x', 1), column('y', 1)], options))
  expect(svg).toMatch(/<polygon points="[^"]+" fill="#123456"/)
})

test('a series with a line and no points is a line, cut at the plot', () => {
  const options = { series: { 0: { lineWidth: 2, pointSize: 0 } }, legend: 'none' }
  const svg = scatterSvg(aChart([column('x', 0, 1), column('y', 1, 1)], options))
  expect(count(svg, '<polyline')).toBe(1)
  expect(count(svg, '<circle')).toBe(0)
  expect(count(svg, '<svg')).toBe(2)
})

test('axis titles stand at their axes, whether said for the axis or for the first of the axes', () => {
  const svg = scatterSvg(
    aChart([column('x', 1), column('y', 1)], { hAxis: { title: 'Work' }, 'vAxes.0.title': 'Gain' }),
  )
  expect(svg).toContain('>Work</text>')
  expect(svg).toContain('>Gain</text>')
})

test('ticks are round and written as the cells are', () => {
  const ranges = [
    { ...column('x', 0, 1), numberFormat: '0%' },
    { ...column('y', 0, 2), numberFormat: '0.0' },
  ]
  const svg = scatterSvg(aChart(ranges, { hAxis: { viewWindow: { min: 0, max: 1 } } }))
  for (const tick of ['0%', '25%', '50%', '75%', '100%', '0.5', '2.0'])
    expect(svg).toContain(`>${tick}</text>`)
})

test('a series may be kept out of the legend', () => {
  const svg = scatterSvg(
    aChart([column('x', 1), column('y', 1)], { series: { 0: { visibleInLegend: false } } }),
  )
  expect(svg).not.toContain('>y</text>')
})

test('text of a cell stays text in the picture', () => {
  const svg = scatterSvg(aChart([column('x', 1), column('<script>"&', 1)]))
  expect(svg).not.toContain('<script>')
  expect(svg).toContain('&lt;script&gt;&quot;&amp;')
})

test('a chart without any value is an empty plot', () => {
  expect(scatterSvg(aChart([]))).toMatch(/^<svg.*<\/svg>$/s)
  expect(scatterSvg(aChart([column('x'), column('y')]))).not.toContain('NaN')
})
