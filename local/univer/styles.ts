import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core'
import type { Line, Style } from './engine.ts'

/** The look of a new sheet's cells in Google Sheets. */
export const plainFont = { ff: 'Arial', fs: 10 }

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
}
const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM }
const wrap = { OVERFLOW: WrapStrategy.OVERFLOW, CLIP: WrapStrategy.CLIP, WRAP: WrapStrategy.WRAP }
const lines: Record<string, BorderStyleTypes> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  DOUBLE: BorderStyleTypes.DOUBLE,
}

const flag = (is: boolean) => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE)

function keyOf<T extends Record<string, unknown>>(table: T, value: unknown) {
  return Object.keys(table).find((key) => table[key] === value) as keyof T | undefined
}

const border = (line: Line) => ({ s: lines[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } })

/** Puts what a style says over what Univer has; null takes a property away. */
export function mergeStyle(old: IStyleData, style: Style): IStyleData {
  const merged: IStyleData = { ...old }
  const put = <K extends keyof IStyleData>(name: K, value: IStyleData[K] | null | undefined) => {
    if (value === null) delete merged[name]
    else if (value !== undefined) merged[name] = value
  }
  const via = <T extends {}, R>(value: T | null | undefined, map: (value: T) => R): R | null | undefined =>
    value === null || value === undefined ? (value as null | undefined) : map(value)
  put('n', style.pattern === '' ? null : via(style.pattern, (pattern) => ({ pattern })))
  put(
    'bg',
    via(style.background, (rgb) => ({ rgb })),
  )
  put(
    'cl',
    via(style.color, (rgb) => ({ rgb })),
  )
  put('bl', via(style.bold, flag))
  put('it', via(style.italic, flag))
  put(
    'ul',
    via(style.underline, (is) => ({ s: flag(is) })),
  )
  put(
    'st',
    via(style.strikethrough, (is) => ({ s: flag(is) })),
  )
  put('ff', style.family)
  put('fs', style.size)
  put(
    'ht',
    via(style.horizontal, (side) => horizontal[side]),
  )
  put(
    'vt',
    via(style.vertical, (side) => vertical[side]),
  )
  put(
    'tb',
    via(style.wrap, (strategy) => wrap[strategy]),
  )
  put(
    'tr',
    via(style.rotation, (a) => ({ a })),
  )
  if (style.borders === null) delete merged.bd
  else if (style.borders) merged.bd = mergeBorders(old.bd ?? {}, style.borders)
  return merged
}

function mergeBorders(old: NonNullable<IStyleData['bd']>, borders: NonNullable<Style['borders']>) {
  const sides = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const
  const merged: NonNullable<IStyleData['bd']> = { ...old }
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const line = borders[side]
    if (line === null) delete merged[sides[side]]
    else if (line) merged[sides[side]] = border(line)
  }
  return merged
}

// What a cell's own style says where its column's style shall not show through. Not null, nor an object without
// anything in it: Univer takes those for nothing said. Borders are never kept with a column.
const plain: IStyleData = {
  ...plainFont,
  ht: 0,
  vt: 0,
  tb: 0,
  bl: 0,
  it: 0,
  ul: { s: 0 },
  st: { s: 0 },
  tr: { a: 0 },
  bg: { rgb: '' },
  cl: { rgb: '' },
  n: { pattern: '' },
}

/** What a cell of its own must say, so that over its column's style it looks as is wanted. */
export function ownStyle(wanted: IStyleData, column: IStyleData): IStyleData {
  const hidden = Object.keys(column).filter((key) => !(key in wanted)) as (keyof IStyleData)[]
  return { ...wanted, ...Object.fromEntries(hidden.map((key) => [key, plain[key]])) }
}

export function readStyle(style: IStyleData): Style {
  return {
    pattern: style.n?.pattern || null,
    background: style.bg?.rgb || null,
    color: style.cl?.rgb || null,
    bold: style.bl === undefined || style.bl === null ? null : style.bl === BooleanNumber.TRUE,
    italic: style.it === undefined || style.it === null ? null : style.it === BooleanNumber.TRUE,
    underline: style.ul ? style.ul.s === BooleanNumber.TRUE : null,
    strikethrough: style.st ? style.st.s === BooleanNumber.TRUE : null,
    family: style.ff ?? null,
    size: style.fs ?? null,
    horizontal: keyOf(horizontal, style.ht) ?? null,
    vertical: keyOf(vertical, style.vt) ?? null,
    wrap: keyOf(wrap, style.tb) ?? null,
    rotation: style.tr?.a || null,
  }
}
