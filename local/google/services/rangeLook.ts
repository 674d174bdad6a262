import type { Borders, Style } from '../../univer/engine.ts'
import { hexOf } from '../colours.ts'
import { nameOf } from '../enums.ts'
import { Exception } from '../exception.ts'
import { RangeValues } from './rangeValues.ts'

type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy

const plainNumber = '0.###############'

const weight = (given: string | null) => (given === null ? null : given === 'bold')
const slant = (given: string | null) => (given === null ? null : given === 'italic')

function side(given: string | null): Style['horizontal'] {
  if (given === null || given === 'normal') return null
  if (given === 'left' || given === 'center' || given === 'right') return given
  throw new Exception(`Invalid argument: ${given}`)
}

function height(given: string | null): Style['vertical'] {
  if (given === null) return null
  if (given === 'top' || given === 'middle' || given === 'bottom') return given
  throw new Exception(`Invalid argument: ${given}`)
}

const wrapOf = (isWrapped: boolean): Style['wrap'] => (isWrapped ? 'WRAP' : 'OVERFLOW')
const strategyOf = (strategy: WrapStrategy) => nameOf(strategy) as Style['wrap']

/** How a range's cells look. */
export class RangeLook extends RangeValues {
  private read<T>(of: (style: Style) => T): T[][] {
    return this.context.engine.styles(this.area).map((row) => row.map(of))
  }

  protected dress(style: Style) {
    this.context.refuseUnlessEditable(this.area)
    this.context.engine.setStyles(this.area, style)
    return this.self
  }

  private dressEach<T>(given: T[][], styleOf: (value: T) => Style) {
    this.refuseOtherSize(given)
    this.context.refuseUnlessEditable(this.area)
    const known = new Map<T, Style>()
    const styles = given.map((row) =>
      row.map((value) => {
        const style = known.get(value) ?? styleOf(value)
        known.set(value, style)
        return style
      }),
    )
    this.context.engine.setStyles(this.area, styles)
    return this.self
  }

  getNumberFormat() {
    return this.getNumberFormats()[0]?.[0] ?? plainNumber
  }

  getNumberFormats() {
    return this.read(({ pattern }) => pattern ?? plainNumber)
  }

  setNumberFormat(format: string) {
    return this.dress({ pattern: format || null })
  }

  setNumberFormats(formats: string[][]) {
    return this.dressEach(formats, (format) => ({ pattern: format || null }))
  }

  getBackground() {
    return this.getBackgrounds()[0]?.[0] ?? '#ffffff'
  }

  getBackgrounds() {
    return this.read(({ background }) => background ?? '#ffffff')
  }

  setBackground(background: string | null) {
    return this.dress({ background: hexOf(background) })
  }

  setBackgrounds(backgrounds: (string | null)[][]) {
    return this.dressEach(backgrounds, (background) => ({ background: hexOf(background) }))
  }

  getFontColors() {
    return this.read(({ color }) => color ?? '#000000')
  }

  setFontColor(color: string | null) {
    return this.dress({ color: hexOf(color) })
  }

  setFontColors(colors: (string | null)[][]) {
    return this.dressEach(colors, (color) => ({ color: hexOf(color) }))
  }

  getFontWeight() {
    return this.getFontWeights()[0]?.[0] ?? 'normal'
  }

  getFontWeights() {
    return this.read(({ bold }) => (bold ? 'bold' : 'normal'))
  }

  setFontWeight(fontWeight: 'bold' | 'normal' | null) {
    return this.dress({ bold: weight(fontWeight) })
  }

  setFontWeights(fontWeights: ('bold' | 'normal' | null)[][]) {
    return this.dressEach(fontWeights, (fontWeight) => ({ bold: weight(fontWeight) }))
  }

  getFontStyles() {
    return this.read(({ italic }) => (italic ? 'italic' : 'normal'))
  }

  setFontStyle(fontStyle: 'italic' | 'normal' | null) {
    return this.dress({ italic: slant(fontStyle) })
  }

  setFontStyles(fontStyles: ('italic' | 'normal' | null)[][]) {
    return this.dressEach(fontStyles, (fontStyle) => ({ italic: slant(fontStyle) }))
  }

  setFontLine(line: 'underline' | 'line-through' | 'none' | null) {
    return this.dress({ underline: line === 'underline', strikethrough: line === 'line-through' })
  }

  getFontSizes() {
    return this.read(({ size }) => size ?? 10)
  }

  setFontSize(size: number) {
    return this.dress({ size })
  }

  setFontSizes(sizes: number[][]) {
    return this.dressEach(sizes, (size) => ({ size }))
  }

  getFontFamilies() {
    return this.read(({ family }) => family ?? 'Arial')
  }

  setFontFamily(family: string | null) {
    return this.dress({ family })
  }

  setFontFamilies(families: (string | null)[][]) {
    return this.dressEach(families, (family) => ({ family }))
  }

  getHorizontalAlignments() {
    return this.read(({ horizontal }) => horizontal ?? 'general')
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null) {
    return this.dress({ horizontal: side(alignment) })
  }

  setHorizontalAlignments(alignments: ('left' | 'center' | 'normal' | 'right' | null)[][]) {
    return this.dressEach(alignments, (alignment) => ({ horizontal: side(alignment) }))
  }

  getVerticalAlignments() {
    return this.read(({ vertical }) => vertical ?? 'bottom')
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null) {
    return this.dress({ vertical: height(alignment) })
  }

  setVerticalAlignments(alignments: ('top' | 'middle' | 'bottom' | null)[][]) {
    return this.dressEach(alignments, (alignment) => ({ vertical: height(alignment) }))
  }

  getWrap() {
    return this.getWraps()[0]?.[0] ?? false
  }

  getWraps() {
    return this.read(({ wrap }) => wrap === 'WRAP')
  }

  setWrap(isWrapped: boolean) {
    return this.dress({ wrap: wrapOf(isWrapped) })
  }

  setWraps(wraps: boolean[][]) {
    return this.dressEach(wraps, (isWrapped) => ({ wrap: wrapOf(isWrapped) }))
  }

  setWrapStrategy(strategy: WrapStrategy) {
    return this.dress({ wrap: strategyOf(strategy) })
  }

  setTextRotation(rotation: number | GoogleAppsScript.Spreadsheet.TextRotation) {
    return this.dress({ rotation: typeof rotation === 'number' ? rotation : rotation.getDegrees() })
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: BorderStyle | null = null,
  ) {
    const line = { style: style ? nameOf(style) : 'SOLID', color: hexOf(color ?? '#000000') ?? '#000000' }
    const drawn = (is: boolean | null) => (is === null ? undefined : is ? line : null)
    const { rows, columns } = this.area
    return this.dressCells((row, column) => ({
      top: drawn(row === 0 ? top : horizontal),
      bottom: drawn(row === rows - 1 ? bottom : horizontal),
      left: drawn(column === 0 ? left : vertical),
      right: drawn(column === columns - 1 ? right : vertical),
    }))
  }

  private dressCells(borders: (row: number, column: number) => Borders) {
    this.context.refuseUnlessEditable(this.area)
    this.context.engine.setStyles(
      this.area,
      this.grid((row, column) => ({ borders: borders(row, column) })),
    )
    return this.self
  }

  /** How numbers are shown stays. */
  clearFormat() {
    return this.dress({
      background: null,
      color: null,
      bold: null,
      italic: null,
      underline: null,
      strikethrough: null,
      family: null,
      size: null,
      horizontal: null,
      vertical: null,
      wrap: null,
      rotation: null,
      borders: null,
    })
  }
}
