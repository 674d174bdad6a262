import { type INumfmtLocaleTag, IUndoRedoService } from '@univerjs/core'
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core'
import type { ChartRecord } from '../google/host.ts'
import type { UniverEngine } from '../univer/univerEngine.ts'
import type { Anchor, View } from './charts/place.ts'

/** The grid as Univer draws it. Nothing of it is there before it is drawn first. */
export class Grid {
  private engine: UniverEngine

  constructor(engine: UniverEngine) {
    this.engine = engine
  }

  private get workbook() {
    return this.engine.univerAPI.getActiveWorkbook()
  }

  private get sheet() {
    return this.workbook?.getActiveSheet()
  }

  private get drawing() {
    return (
      this.workbook && this.engine.injector.get(IRenderManagerService).getRenderById(this.workbook.getId())
    )
  }

  get layer(): HTMLElement | undefined {
    return this.drawing?.engine.getCanvasElement().parentElement ?? undefined
  }

  get activeTab(): string {
    return this.sheet?.getSheetName() ?? ''
  }

  activate(tab: string): void {
    const sheet = this.workbook?.getSheetByName(tab)
    if (sheet) this.workbook?.setActiveSheet(sheet)
  }

  /** Runs a script without measuring the tab in front anew at each of its steps; it is measured once, afterwards. */
  resting(run: () => void): void {
    const skeletons = this.drawing?.with(SheetSkeletonManagerService)
    if (skeletons) skeletons.setCurrent = () => {}
    try {
      run()
    } finally {
      if (skeletons) this.wake(skeletons)
    }
  }

  private wake(skeletons: SheetSkeletonManagerService): void {
    // Its own method comes to light again.
    Reflect.deleteProperty(skeletons, 'setCurrent')
    const sheetId = this.sheet?.getSheetId() ?? ''
    skeletons.makeDirty({ sheetId })
    skeletons.setCurrent({ sheetId })
  }

  /** What a script did cannot be taken back step by step: half a step would leave half a tab. */
  forgetUndo(): void {
    if (this.workbook) this.engine.injector.get(IUndoRedoService).clearUndoRedo(this.workbook.getId())
  }

  /** Shows numbers as the language of the locale writes them. */
  speak(locale: string): void {
    this.workbook?.setNumfmtLocal(locale.slice(0, 2) as INumfmtLocaleTag)
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
    return this.workbook?.getSheetByName(tab)?.getRange(a1).getNumberFormat() ?? ''
  }
}
