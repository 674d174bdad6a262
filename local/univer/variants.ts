import type { Nullable } from '@univerjs/core'
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula'
import { type Area, areaBetween, type Place } from './areas.ts'
import type { Book } from './book.ts'
import { empty, isError, type Value } from './cells.ts'

/** Univer's and Google's names of the same errors. */
const googleErrors: Partial<Record<string, string>> = {
  [ErrorType.CALC]: '#N/A',
  [ErrorType.SPILL]: '#REF!',
  [ErrorType.CYCLE]: '#REF!',
  [ErrorType.CONNECT]: '#N/A',
}

export function areaOfReference(reference: BaseReferenceObject): Area {
  const { range, sheetId } = reference.toUnitRange()
  return areaBetween(sheetId, range)
}

/** What a formula or an argument came to, as rows of values. */
export function rowsOf(book: Book, variant: FunctionVariantType): Value[][] {
  if (variant.isReferenceObject()) {
    return book.values(areaOfReference(variant as BaseReferenceObject))
  }
  return rowsOfObject(variant as BaseValueObject)
}

export function rowsOfObject(value: BaseValueObject): Value[][] {
  if (!value.isArray()) return [[valueOfObject(value)]]
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => valueOfObject(cell)))
}

function valueOfObject(object: Nullable<BaseValueObject>): Value {
  if (!object || object.isNull()) return empty
  if (object.isError()) {
    const name = (object as ErrorValueObject).getErrorType()
    return { value: googleErrors[name] ?? name, pattern: '' }
  }
  const value = object.getValue()
  const pattern = object.isNumber() ? object.getPattern() : ''
  if (object.isBoolean()) return { value: Boolean(value), pattern: '' }
  return { value: object.isNumber() ? Number(value) : String(value), pattern }
}

const nowhere: Place = { tab: '', row: -1, column: -1 }

/** Rows of values as Univer's functions take them. */
export function variantOf(rows: Value[][]): BaseValueObject {
  const [first] = rows
  if (rows.length === 1 && first?.length === 1) return objectOf(first[0] ?? empty)
  return arrayOf(rows)
}

export function arrayOf(rows: Value[][], { tab, row, column }: Place = nowhere): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(objectOf)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: tab,
    row,
    column,
  })
}

function objectOf({ value, pattern }: Value): BaseValueObject {
  if (value === null) return NullValueObject.create()
  if (typeof value === 'number') return NumberValueObject.create(value, pattern)
  if (typeof value === 'boolean') return BooleanValueObject.create(value)
  return isError(value) ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value)
}
