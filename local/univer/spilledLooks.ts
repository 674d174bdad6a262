import { type Injector, InterceptorEffectEnum } from '@univerjs/core'
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets'
import type { Book } from './book.ts'

// Before Univer's own, which put the value of a spill into the cell (100) and write it as its format wants (below).
const early = 101

/** Shows the values of a spill in the style of their column: Univer looks only at what a cell says for itself. */
export function showSpilledLooks(injector: Injector, book: Book): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: early,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId: tab, row, col, rawData }, next) => {
      if (cell?.s || !book.spilled.get(tab)?.get(row)?.has(col)) return next(cell)
      const style = book.looks.of(rawData, tab, col)
      return next({ ...(cell ?? rawData), s: style })
    },
  })
}
