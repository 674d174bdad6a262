import type { Chart } from './chart.ts'

type Options = Record<string, unknown>

const isPlain = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `{ hAxis: { title: 'x' } }` said once as `hAxis.title`: scripts write either. */
export function flatten(options: Options, prefix = ''): Options {
  const entries = Object.entries(options).flatMap(([key, value]) =>
    isPlain(value) ? Object.entries(flatten(value, `${prefix}${key}.`)) : [[prefix + key, value] as const],
  )
  return Object.fromEntries(entries)
}

const first = (chart: Chart, paths: readonly string[]) =>
  paths.map((path) => chart.options[path]).find((value) => value !== undefined && value !== null)

export function text(chart: Chart, ...paths: string[]): string | undefined {
  const value = first(chart, paths)
  return value === undefined ? undefined : String(value)
}

export function number(chart: Chart, ...paths: string[]): number | undefined {
  const value = first(chart, paths)
  return value === undefined || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value)
}

export const isOff = (chart: Chart, ...paths: string[]) => text(chart, ...paths) === 'false'
