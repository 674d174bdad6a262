import type { Injector } from '@univerjs/core'
import type { FUniver } from '@univerjs/core/facade'
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core'
import type { ChartRecord } from '../../google/host.ts'
import type { Anchor, View } from './place.ts'

/** The grid as Univer draws it. Nothing of it is there before it is drawn first. */
export class Grid {
  private univerAPI: FUniver
  private injector: Injector

  constructor(univerAPI: FUniver, injector: Injector) {
    this.univerAPI = univerAPI
    this.injector = injector
  }

  private get sheet() {
    return this.univerAPI.getActiveWorkbook()?.getActiveSheet()
  }

  private get drawing() {
    const workbook = this.univerAPI.getActiveWorkbook()
    return workbook ? this.injector.get(IRenderManagerService).getRenderById(workbook.getId()) : null
  }

  get layer(): HTMLElement | undefined {
    return this.drawing?.engine.getCanvasElement().parentElement ?? undefined
  }

  get activeTab(): string {
    return this.sheet?.getSheetName() ?? ''
  }

  activate(tab: string): void {
    const workbook = this.univerAPI.getActiveWorkbook()
    const sheet = workbook?.getSheetByName(tab)
    if (sheet) workbook?.setActiveSheet(sheet)
  }

  /** What is in sight of the part that scrolls. */
  view(): View | undefined {
    const scene = this.drawing?.scene
    const main = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)
    if (!scene || !main) return undefined
    const { left, top, width, height, viewportScrollX: scrollX, viewportScrollY: scrollY } = main
    const box = { left, top, width: width ?? 0, height: height ?? 0 }
    return { main: box, scrollX, scrollY, scale: scene.getAncestorScale().scaleX }
  }

  anchorOf({ row, column, offsetX, offsetY }: ChartRecord['position']): Anchor | undefined {
    if (!this.sheet) return undefined
    const { x, y } = this.sheet.getRange(row - 1, column - 1).getCellRect()
    return {
      x: x + offsetX,
      y: y + offsetY,
      frozenColumn: column <= this.sheet.getFrozenColumns(),
      frozenRow: row <= this.sheet.getFrozenRows(),
    }
  }

  numberFormat(tab: string, a1: string): string {
    return this.univerAPI.getActiveWorkbook()?.getSheetByName(tab)?.getRange(a1).getNumberFormat() ?? ''
  }
}
