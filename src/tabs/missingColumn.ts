import { brokenFormulaMend, type Problem } from './problem.ts'
import type { MissingColumn } from './table.ts'

/** What to do about a column that is not there. */
export function missingColumnMend({ tab, column, headerRow, error }: MissingColumn): string {
  if (headerRow !== undefined)
    return `its headers stand in row ${headerRow} and belong in row 1: move or delete what stands above them in ${tab}.`
  return error === undefined
    ? `give ${column} its name back in row 1 of ${tab}; where it is gone, run Extensions > Top Right > Set up the tabs.`
    : `row 1 of ${tab} shows ${error}. ${brokenFormulaMend}`
}

/** A column that is not there, as it is listed; `so` is what follows from it. */
export const missingColumnProblem = (missing: MissingColumn, so: string): Problem => ({
  tab: missing.tab,
  row: 1,
  column: missing.column,
  problem: `Row 1 ${missing.error ? `shows ${missing.error}, not` : 'has no header'} “${missing.column}”, so ${so}.`,
  mend: sentence(missingColumnMend(missing)),
})

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
