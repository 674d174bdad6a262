import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula'
import { compareScalars, type Scalar, type Value } from './cells.ts'
import { rowsOfObject, variantOf } from './variants.ts'

const none = () => ErrorValueObject.create(ErrorType.NA)

/** Formulas spill without it here, so that it only has to hand on what it is given. */
class ArrayFormula extends BaseFunction {
  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    return variants[0] ?? none()
  }
}

/** A function that takes and gives rows of values. Undefined: nothing to show. */
class RowsFunction extends BaseFunction {
  private readonly compute: (...args: Value[][][]) => Value[][] | undefined

  constructor(name: string, compute: (...args: Value[][][]) => Value[][] | undefined) {
    super(name)
    this.compute = compute
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const failed = variants.find((variant) => variant.isError())
    if (failed) return failed
    const rows = this.compute(...variants.map((variant) => rowsOfObject(variant as BaseValueObject)))
    return rows && rows.length > 0 && (rows[0]?.length ?? 0) > 0 ? variantOf(rows) : none()
  }
}

const isTrue = ({ value }: Value) => value === true || (typeof value === 'number' && value !== 0)

/** FILTER(range; condition; [condition …]): Excel's takes one condition. */
function filter(range: Value[][] = [], ...conditions: Value[][][]) {
  const isByColumn = conditions.every((condition) => condition.length === 1) && range.length > 1
  const lists = conditions.map((condition) => condition.flat())
  const size = isByColumn ? (range[0]?.length ?? 0) : range.length
  if (lists.some((list) => list.length !== size)) return undefined
  const isKept = (at: number) => lists.every((list) => isTrue(list[at] ?? { value: false, pattern: '' }))
  return isByColumn
    ? range.map((row) => row.filter((_, at) => isKept(at)))
    : range.filter((_, at) => isKept(at))
}

/** SORT(range; column; is ascending; …): Excel's wants 1 and -1 for the order. */
function sort(range: Value[][] = [], ...orders: Value[][][]) {
  const keys: { values: Scalar[]; sign: number }[] = []
  for (let at = 0; at < Math.max(1, orders.length); at += 2) {
    const by = orders[at] ?? [[{ value: 1, pattern: '' }]]
    const column = Number(by[0]?.[0]?.value) - 1
    const values =
      by.length > 1 ? by.map((row) => row[0]?.value ?? null) : range.map((row) => row[column]?.value ?? null)
    const ascending = orders[at + 1]?.[0]?.[0]
    keys.push({ values, sign: !ascending || isTrue(ascending) ? 1 : -1 })
  }
  const places = range.map((_, at) => at)
  places.sort((a, b) => {
    for (const { values, sign } of keys) {
      const order = compareScalars(values[a] ?? null, values[b] ?? null, sign)
      if (order !== 0) return order
    }
    return a - b
  })
  return places.map((at) => range[at] ?? [])
}

/** Functions that Univer has not, or has with Excel's arguments. */
export const googleFunctions = (): BaseFunction[] => [
  new ArrayFormula('ARRAYFORMULA'),
  new RowsFunction('FILTER', filter),
  new RowsFunction('SORT', sort),
]
