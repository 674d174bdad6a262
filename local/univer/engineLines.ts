import { BooleanNumber, Direction } from '@univerjs/core'
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  SetWorksheetColWidthMutation,
} from '@univerjs/sheets'
import { type Area, areaBetween } from './areas.ts'
import type { Lines } from './engine.ts'
import { EngineTabs } from './engineTabs.ts'
import { takenOver } from './takenOver.ts'

/** A tab's rows and columns, through Univer's commands. */
export class EngineLines extends EngineTabs {
  insert(tab: string, lines: Lines, at: number, count: number) {
    const { rows, columns } = this.book.grid(tab)
    // Behind the last line there is nothing to insert before.
    const isBehind = at === this.book.grid(tab)[lines]
    const all = { startRow: 0, endRow: rows - 1, startColumn: 0, endColumn: columns - 1 }
    const [command, direction, range] =
      lines === 'rows'
        ? ([
            InsertRowByRangeCommand,
            isBehind ? Direction.DOWN : Direction.UP,
            { ...all, startRow: at, endRow: at + count - 1 },
          ] as const)
        : ([
            InsertColByRangeCommand,
            isBehind ? Direction.RIGHT : Direction.LEFT,
            { ...all, startColumn: at, endColumn: at + count - 1 },
          ] as const)
    const cellValue = takenOver(this.book.rows(tab), lines, at, count)
    const params = { unitId: this.unitId, subUnitId: tab, direction, range, cellValue }
    this.keepingSelection(tab, () => this.commands.syncExecuteCommand(command.id, params))
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
    if (lines === 'rows') return void this.sheet(tab).setRowHeightsForced(at, count, pixels)
    // Not by Univer's command, which measures the texts of all rows anew; they are measured once, when somebody looks.
    const range = {
      startRow: 0,
      endRow: this.book.grid(tab).rows - 1,
      startColumn: at,
      endColumn: at + count - 1,
    }
    const params = { unitId: this.unitId, subUnitId: tab, ranges: [range], colWidth: pixels }
    this.commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, params)
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
      .map((corners) => areaBetween(tab, corners))
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
