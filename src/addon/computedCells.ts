// What fills cells below its own too; these have no formula then, and whatever is written there breaks it.
const spilling =
  /\{|\b(ARRAYFORMULA|ARRAY_CONSTRAIN|BYROW|CHOOSECOLS|CHOOSEROWS|DROP|EXPAND|FILTER|FLATTEN|HSTACK|IMPORTRANGE|MAKEARRAY|MAP|QUERY|SCAN|SEQUENCE|SORT|SORTN|TAKE|TOCOL|TRANSPOSE|UNIQUE|VSTACK|WRAPROWS)\(/i

/** Tells which cells a formula computes, by index and column: their own, or one above in their column that spills. */
export function computedCells(formulas: readonly (readonly string[])[]) {
  const spillsFrom: (number | undefined)[] = []
  formulas.forEach((row, index) => {
    row.forEach((formula, column) => {
      if (formula !== '' && spilling.test(formula)) spillsFrom[column] ??= index
    })
  })
  return (index: number, column: number): boolean =>
    (formulas[index]?.[column] ?? '') !== '' || index > (spillsFrom[column] ?? Number.POSITIVE_INFINITY)
}
