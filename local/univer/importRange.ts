import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula'
import type { Value } from './cells.ts'
import { rowsOfObject, variantOf } from './variants.ts'

/** Other files, as IMPORTRANGE sees them. */
export type Imports = {
  /** The values of a range of the file that has this address or id. Throws what the tip on the error says. */
  read(file: string, range: string): Value[][]
  /** Whether a file that was read has other values by now. */
  haveChanged(): boolean
}

/** IMPORTRANGE(file; range). */
export class ImportRange extends BaseFunction {
  private readonly imports: () => Imports | undefined
  private readonly fail: (message: string) => void

  constructor(imports: () => Imports | undefined, fail: (message: string) => void) {
    super('IMPORTRANGE')
    this.imports = imports
    this.fail = fail
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const failed = variants.find((variant) => variant.isError())
    if (failed) return failed
    const [file = '', range = ''] = variants.map((variant) => textOf(variant as BaseValueObject))
    try {
      const imports = this.imports()
      if (!imports) throw new Error('Spreadsheet cannot be found.')
      return variantOf(imports.read(file, range))
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error))
      return ErrorValueObject.create(ErrorType.REF)
    }
  }
}

const textOf = (object: BaseValueObject) => String(rowsOfObject(object)[0]?.[0]?.value ?? '')
