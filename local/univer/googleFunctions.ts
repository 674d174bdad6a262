import { BaseFunction, ErrorType, ErrorValueObject, type FunctionVariantType } from '@univerjs/engine-formula'

/** Formulas spill without it here, so that it only has to hand on what it is given. */
class ArrayFormula extends BaseFunction {
  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    return variants[0] ?? ErrorValueObject.create(ErrorType.NA)
  }
}

/** Functions that Univer has not, or has with Excel's arguments. */
export const googleFunctions = (): BaseFunction[] => [new ArrayFormula('ARRAYFORMULA')]
