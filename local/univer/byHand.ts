import { CustomCommandExecutionError, type ICommandInfo, ICommandService } from '@univerjs/core'
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets'
import { type Area, areaBetween, type Corners } from './areas.ts'
import { cornersOf, type SparseMatrix } from './matrix.ts'
import type { UniverEngine } from './univerEngine.ts'

type Mutation = { subUnitId: string; range?: Corners; cellValue?: SparseMatrix<unknown> }

const changing = new Set<string>([
  SetRangeValuesMutation.id,
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  RemoveSheetMutation.id,
  ReorderRangeMutation.id,
  MoveRangeMutation.id,
])

/** Asks before a person on the page changes cells; where the answer is no, they stay as they are. */
export function askBeforeEdits({ injector }: UniverEngine, mayEdit: (area: Area) => boolean): void {
  injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (options?.fromFormula) return
    const area = areaOf(command)
    // Univer takes this for an edit that ended; any other error it would throw on.
    if (area && !mayEdit(area)) throw new CustomCommandExecutionError('This stays as it is.')
  })
}

function areaOf({ id, params }: Readonly<ICommandInfo>): Area | undefined {
  if (!changing.has(id)) return undefined
  const { subUnitId: tab, range, cellValue } = params as Mutation
  if (range) return areaBetween(tab, range)
  if (!cellValue) return { tab, row: 0, column: 0, rows: 1, columns: 1 }
  const corners = cornersOf(cellValue)
  return corners && { tab, ...corners }
}
