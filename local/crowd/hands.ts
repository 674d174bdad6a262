import { cellsOf } from '../google/cells.ts'
import type { Context } from '../google/context.ts'
import { compareScalars } from '../univer/cells.ts'
import type { Write } from '../univer/engine.ts'

/** What people do in the sheet while scripts run; rows and columns count from 1. No lock stops them. */
export function handsOf(context: Context) {
  const { engine } = context
  const { type } = cellsOf(context)
  const tabOf = (name: string) => {
    const found = engine.tabs().find((tab) => tab.name === name)
    if (!found) throw new Error(`There is no tab ${name}`)
    return found
  }
  const cellsIn = (name: string) => {
    const tab = tabOf(name)
    const { rows, columns } = engine.extent(tab.id)
    const area = { tab: tab.id, row: 0, column: 0, rows, columns }
    return { area, values: engine.values(area), formulas: engine.formulas(area) }
  }
  return {
    type,
    /** Sorts all rows below the headers by a column; blanks go last. */
    sort(name: string, column: number, ascending = true) {
      const { area, values, formulas } = cellsIn(name)
      const sign = ascending ? 1 : -1
      const valueIn = (row: number) => values[row]?.[column - 1]?.value ?? null
      const order = values
        .map((_, row) => row)
        .slice(1)
        .sort((a, b) => compareScalars(valueIn(a), valueIn(b), sign) || a - b)
      const moved = order.map((row) =>
        (values[row] ?? []).map(
          ({ value, pattern }, c): Write =>
            formulas[row]?.[c] ? { formula: formulas[row][c] } : { value, pattern },
        ),
      )
      if (moved.length > 0) engine.write({ ...area, row: 1, rows: moved.length }, moved)
    },
    /** Filters: the rows below the headers for which `hides` says so are hidden. */
    filter(name: string, hides: (row: number) => boolean) {
      const { id } = tabOf(name)
      const { rows } = engine.extent(id)
      for (let row = 1; row < rows; row += 1) engine.hide(id, 'rows', row, 1, hides(row + 1))
    },
    insertRow: (name: string, above: number) => engine.insert(tabOf(name).id, 'rows', above - 1, 1),
    deleteRow: (name: string, row: number) => engine.remove(tabOf(name).id, 'rows', row - 1, 1),
    insertColumn: (name: string, before: number) => engine.insert(tabOf(name).id, 'columns', before - 1, 1),
    deleteColumn: (name: string, column: number) => engine.remove(tabOf(name).id, 'columns', column - 1, 1),
    /** Drags a column to the place before another one. */
    moveColumn(name: string, column: number, before: number) {
      const { id } = tabOf(name)
      engine.insert(id, 'columns', before - 1, 1)
      const from = column >= before ? column + 1 : column
      const { area, values, formulas } = cellsIn(name)
      const cells = values.map((line, r): Write[] => {
        const { value = null, pattern = '' } = line[from - 1] ?? {}
        const formula = formulas[r]?.[from - 1]
        return [formula ? { formula } : { value, pattern }]
      })
      engine.write({ ...area, column: before - 1, columns: 1 }, cells)
      engine.remove(id, 'columns', from - 1, 1)
    },
    rename: (name: string, other: string) => engine.renameTab(tabOf(name).id, other),
  }
}

export type Hands = ReturnType<typeof handsOf>
