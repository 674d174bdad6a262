import type { Area } from '../univer/areas.ts'
import { isError, type Value } from '../univer/cells.ts'
import type { Argument } from '../univer/customFunction.ts'
import type { Context } from './context.ts'
import { toGoogle } from './values.ts'

const given = { '""': '', undefined: undefined, null: null }

/** What a custom function of so many parameters gets for what stands in the formula. `areas` are those that are ranges. */
export function givenTo(
  context: Context,
  args: Argument[],
  areas: readonly (Area | undefined)[],
  parameters: number,
): unknown[] {
  const { uncertain } = context
  const came = args.map((argument, at) => {
    if (argument === undefined) return given[uncertain.skippedArgument]
    if (!Array.isArray(argument)) return cellOf(argument, context)
    return downTo(argument, areas[at], context).map((row) => row.map((value) => cellOf(value, context)))
  })
  if (uncertain.omittedArgument === 'undefined') return came
  const omitted = Array(Math.max(0, parameters - came.length)).fill(given[uncertain.omittedArgument])
  return [...came, ...omitted]
}

/** A cell's value as getValues and custom functions see it. */
function cellOf(value: Value, { zone, uncertain }: Context): unknown {
  if (value.value === null) return given[uncertain.emptyCells]
  return errorOf(value.value, uncertain.errorCells) ?? toGoogle(value, zone)
}

export const errorOf = (value: unknown, reading: 'text' | 'Error') =>
  reading === 'Error' && isError(value) ? new Error(String(value)) : undefined

function downTo(rows: Value[][], area: Area | undefined, { engine, uncertain }: Context): Value[][] {
  if (!area || uncertain.wholeColumns === 'all rows') return rows
  const { rows: filled } = engine.extent(area.tab)
  const isWhole = area.row + area.rows === engine.tabs().find(({ id }) => id === area.tab)?.rows
  return isWhole ? rows.slice(0, Math.max(1, filled - area.row)) : rows
}
