import { BooleanNumber } from '@univerjs/core'
import type { Area } from './areas.ts'
import type { Lines } from './engine.ts'
import { EngineTabs } from './engineTabs.ts'

/** A tab's rows and columns, through Univer's facade. */
export class EngineLines extends EngineTabs {
  insert(tab: string, lines: Lines, at: number, count: number) {
    const sheet = this.sheet(tab)
    // Behind the last line there is nothing to insert before.
    const isBehind = at === this.book.grid(tab)[lines]
    this.keepingSelection(tab, () => {
      if (lines === 'rows')
        isBehind ? sheet.insertRowsAfter(at - 1, count) : sheet.insertRowsBefore(at, count)
      else isBehind ? sheet.insertColumnsAfter(at - 1, count) : sheet.insertColumnsBefore(at, count)
    })
  }

  remove(tab: string, lines: Lines, at: number, count: number) {
    this.keepingSelection(tab, () => {
      if (lines === 'rows') this.sheet(tab).deleteRows(at, count)
      else this.sheet(tab).deleteColumns(at, count)
    })
  }

  sizeOf(tab: string, lines: Lines, index: number) {
    const sheet = this.book.sheet(tab)
    return lines === 'rows' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index)
  }

  resize(tab: string, lines: Lines, at: number, count: number, pixels: number) {
    if (lines === 'rows') this.sheet(tab).setRowHeightsForced(at, count, pixels)
    else this.sheet(tab).setColumnWidths(at, count, pixels)
  }

  isHidden(tab: string, lines: Lines, index: number) {
    const sheet = this.book.sheet(tab)
    return !(lines === 'rows' ? sheet.getRowRawVisible(index) : sheet.getColVisible(index))
  }

  hide(tab: string, lines: Lines, at: number, count: number, isHidden: boolean) {
    const sheet = this.sheet(tab)
    this.keepingSelection(tab, () => {
      if (lines === 'rows') isHidden ? sheet.hideRows(at, count) : sheet.showRows(at, count)
      else isHidden ? sheet.hideColumns(at, count) : sheet.showColumns(at, count)
    })
  }

  frozen(tab: string) {
    const { xSplit, ySplit } = this.config(tab).freeze
    return { rows: ySplit, columns: xSplit }
  }

  freeze(tab: string, { rows, columns }: Record<Lines, number>) {
    if (rows === 0 && columns === 0) this.sheet(tab).cancelFreeze()
    else {
      const start = { startRow: rows || -1, startColumn: columns || -1 }
      this.sheet(tab).setFreeze({ ...start, ySplit: rows, xSplit: columns })
    }
  }

  hasGridlines(tab: string) {
    return this.config(tab).showGridlines !== BooleanNumber.FALSE
  }

  showGridlines(tab: string, isShown: boolean) {
    this.sheet(tab).setHiddenGridlines(!isShown)
  }

  merges(tab: string): Area[] {
    return this.book
      .sheet(tab)
      .getMergeData()
      .map(({ startRow: row, startColumn: column, endRow, endColumn }) => ({
        tab,
        row,
        column,
        rows: endRow - row + 1,
        columns: endColumn - column + 1,
      }))
  }

  merge(areas: Area[]) {
    for (const { tab, row, column, rows, columns } of areas) {
      this.sheet(tab).getRange(row, column, rows, columns).merge({ isForceMerge: true })
    }
  }

  unmerge(areas: Area[]) {
    for (const { tab, row, column, rows, columns } of areas) {
      this.sheet(tab).getRange(row, column, rows, columns).breakApart()
    }
  }
}
