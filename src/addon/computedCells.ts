// What fills cells below its own too; these have no formula then, and whatever is written there breaks it.
const spilling =
  /\{|\b(ARRAYFORMULA|ARRAY_CONSTRAIN|BYROW|CHOOSECOLS|CHOOSEROWS|DROP|EXPAND|FILTER|FLATTEN|HSTACK|IMPORTRANGE|MAKEARRAY|MAP|QUERY|SCAN|SEQUENCE|SORT|SORTN|TAKE|TOCOL|TRANSPOSE|UNIQUE|VSTACK|WRAPROWS)\(/i

// What makes one value of however many, or looks one up: whatever spills within it goes no further.
const summing =
  /^(AVERAGE[\w.]*|COUNT\w*|(MAX|MIN)(IFS)?|MEDIAN|ROWS|SUM\w*|(TEXT)?JOIN|[HV]?LOOKUP|MATCH)\($/i
const tokens = /"[^"]*"|[\w.]*\(|\)|[\w.]+|[^"()\w.]+/g

/** Whether a formula fills cells below its own: something in it does, and no sum or count is made of that. */
function spills(formula: string): boolean {
  if (!spilling.test(formula)) return false
  const within: boolean[] = []
  const outside = (formula.match(tokens) ?? []).filter((token) => {
    if (token.endsWith('(')) within.push(summing.test(token))
    const isOutside = !within.includes(true) && !token.startsWith('"')
    if (token === ')') within.pop()
    return isOutside
  })
  return spilling.test(outside.join(''))
}

/** Tells which cells a formula computes, by index and column: their own, or one above in their column that spills. */
export function computedCells(formulas: readonly (readonly string[])[]) {
  const spillsFrom: (number | undefined)[] = []
  formulas.forEach((row, index) => {
    row.forEach((formula, column) => {
      if (formula !== '' && spills(formula)) spillsFrom[column] ??= index
    })
  })
  return (index: number, column: number): boolean =>
    (formulas[index]?.[column] ?? '') !== '' || index > (spillsFrom[column] ?? Number.POSITIVE_INFINITY)
}
