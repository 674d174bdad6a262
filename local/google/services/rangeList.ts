import type { Area } from '../../univer/areas.ts'
import type { Context } from '../context.ts'
import { Inside } from './inside.ts'
import { type ClearOptions, type GoogleRange, rangeOf } from './range.ts'

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList

/** Several ranges that are treated alike, in one call. */
export class RangeListObject extends Inside<GoogleRangeList> implements Partial<GoogleRangeList> {
  private readonly areas: Area[]

  constructor(context: Context, areas: Area[]) {
    super(context, 'RangeList')
    this.areas = areas
  }

  getRanges() {
    return this.areas.map((area) => rangeOf(this.context, area))
  }

  private each(act: (range: GoogleRange) => void) {
    for (const range of this.getRanges()) act(range)
    return this.self
  }

  clear(options?: ClearOptions) {
    return this.each((range) => range.clear(options ?? {}))
  }

  clearContent() {
    return this.each((range) => range.clearContent())
  }

  clearDataValidations() {
    return this.each((range) => range.clearDataValidations())
  }

  clearFormat() {
    return this.each((range) => range.clearFormat())
  }

  clearNote() {
    return this.each((range) => range.clearNote())
  }

  setBackground(colour: string | null) {
    return this.each((range) => range.setBackground(colour))
  }

  setFontColor(colour: string | null) {
    return this.each((range) => range.setFontColor(colour))
  }

  setFontFamily(family: string | null) {
    return this.each((range) => range.setFontFamily(family))
  }

  setFontSize(size: number) {
    return this.each((range) => range.setFontSize(size))
  }

  setFontStyle(style: 'italic' | 'normal' | null) {
    return this.each((range) => range.setFontStyle(style))
  }

  setFontWeight(weight: 'bold' | 'normal' | null) {
    return this.each((range) => range.setFontWeight(weight))
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null) {
    return this.each((range) => range.setHorizontalAlignment(alignment))
  }

  setNote(note: string | null) {
    return this.each((range) => range.setNote(note))
  }

  setNumberFormat(format: string) {
    return this.each((range) => range.setNumberFormat(format))
  }

  setValue(value: unknown) {
    return this.each((range) => range.setValue(value))
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null) {
    return this.each((range) => range.setVerticalAlignment(alignment))
  }

  setWrap(isWrapped: boolean) {
    return this.each((range) => range.setWrap(isWrapped))
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy) {
    return this.each((range) => range.setWrapStrategy(strategy))
  }
}
