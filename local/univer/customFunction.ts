import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula'
import { type Area, isSingle, type Place } from './areas.ts'
import type { Book } from './book.ts'
import type { Value } from './cells.ts'
import { areaOfReference, rowsOf, variantOf } from './variants.ts'

/** One value, rows of them, or undefined for an argument skipped between two commas. */
export type Argument = Value | Value[][] | undefined

/** Runs a function of the script for the cell at `place`. It may throw. */
export type CallFunction = (
  name: string,
  args: Argument[],
  place: Place,
  /** Where the arguments stand that are ranges. */
  areas: (Area | undefined)[],
) => Value[][]

/** A function of the script, callable in cells. References come whole, so that a blank stays a blank. */
export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true

  private book: Book
  private call: CallFunction
  private fail: (message: string) => void

  constructor(name: string, book: Book, call: CallFunction, fail: (message: string) => void) {
    super(name)
    this.book = book
    this.call = call
    this.fail = fail
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const place = { tab: this.subUnitId ?? '', row: this.row, column: this.column }
    try {
      return variantOf(
        this.call(
          String(this.name),
          variants.map((variant) => this.argument(variant)),
          place,
          variants.map((each) => (each.isReferenceObject() ? areaOfReference(each as never) : undefined)),
        ),
      )
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error))
      return ErrorValueObject.create(ErrorType.ERROR)
    }
  }

  private argument(variant: FunctionVariantType): Argument {
    if (!variant.isReferenceObject() && (variant as BaseValueObject).isNull()) return undefined
    const rows = rowsOf(this.book, variant)
    if (variant.isReferenceObject()) {
      return isSingle(areaOfReference(variant as never)) ? rows[0]?.[0] : rows
    }
    if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0]
    return rows
  }
}
