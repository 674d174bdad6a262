import { type Area, overlap } from './areas.ts'
import type { Formula } from './formula.ts'

const isFedBy = (formulas: Formula[], areas: Area[]) =>
  formulas.some(({ isTainted: tainted, wanted }) => tainted && areas.some((area) => overlap(area, wanted)))

/** Whether a formula hangs on chance or the clock, itself or through cells. */
export const isTainted = ({ reading }: Formula, formulas: Formula[]) =>
  reading.isChancy ||
  isFedBy(
    formulas,
    reading.references.map(({ area }) => area),
  )

/** Google refuses to feed functions of the script with what changes by itself. */
export function feedsCustomFunctionWithChance({ reading }: Formula, formulas: Formula[]): boolean {
  if (reading.volatileInCustom) return true
  const handedOver = reading.references.filter(({ inCustom }) => inCustom)
  return (
    handedOver.length > 0 &&
    isFedBy(
      formulas,
      handedOver.map(({ area }) => area),
    )
  )
}
