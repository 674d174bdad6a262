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
import type { Area } from './areas.ts'
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
  return {
    tab: sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  }
}

/** The cells of an area, each as its value: what references in formulas give. */
export function valuesOf(book: Book, { tab, row, column, rows, columns }: Area): Value[][] {
  const cells = book.rows(tab)
  const spilled = book.spilled.get(tab)
  return Array.from({ length: rows }, (_, r) => {
    const line = cells[row + r]
    const spilledLine = spilled?.get(row + r)
    if (!line && !spilledLine) return Array<Value>(columns).fill(empty)
    return Array.from({ length: columns }, (_, c) => {
      const raw = line?.[column + c]
      if (!raw && !spilledLine) return empty
      return book.valueOf(raw, { tab, row: row + r, column: column + c })
    })
  })
}

/** What a formula or an argument came to, as rows of values. */
export function rowsOf(book: Book, variant: FunctionVariantType): Value[][] {
  if (variant.isReferenceObject()) {
    return valuesOf(book, areaOfReference(variant as BaseReferenceObject))
  }
  const value = variant as BaseValueObject
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

/** Rows of values as Univer's functions take them. */
export function variantOf(rows: Value[][]): BaseValueObject {
  const [first] = rows
  if (rows.length === 1 && first?.length === 1) return objectOf(first[0] ?? empty)
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(objectOf)),
    rowCount: rows.length,
    columnCount: first?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  })
}

function objectOf({ value, pattern }: Value): BaseValueObject {
  if (value === null) return NullValueObject.create()
  if (typeof value === 'number') return NumberValueObject.create(value, pattern)
  if (typeof value === 'boolean') return BooleanValueObject.create(value)
  return isError(value) ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value)
}
