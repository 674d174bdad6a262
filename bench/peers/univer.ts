import {
  type ICellData,
  ICommandService,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type Nullable,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core'
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula'
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core'
import type { Peer } from './peer.ts'
import { readScores, type SheetCell, type Sheets, sheetsOf } from './sheets.ts'

const cellOf = (cell: SheetCell) =>
  typeof cell === 'string' && cell.startsWith('=') ? { f: cell } : { v: cell }

function sheetOf([name, rows]: [string, SheetCell[][]]) {
  const columnCount = Math.max(...rows.map((row) => row.length))
  const cells = rows.map((row) => Object.fromEntries(row.map((cell, at) => [at, cellOf(cell)])))
  return [name, { id: name, name, rowCount: rows.length, columnCount, cellData: { ...cells } }]
}

const workbookOf = (sheets: Sheets): Partial<IWorkbookData> => ({
  sheetOrder: Object.keys(sheets),
  sheets: Object.fromEntries(Object.entries(sheets).map(sheetOf)),
})

const valuesOf = (row: Record<number, Nullable<ICellData>> | undefined) =>
  Object.values(row ?? {}).map((cell) => cell?.v)

function openUniver(): Univer {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT })
  for (const item of UniverSheetsNodeCorePreset().plugins as unknown[]) {
    const [plugin, config] = Array.isArray(item) ? item : [item]
    univer.registerPlugin(plugin as PluginCtor<Plugin>, config)
  }
  return univer
}

/** Opens a workbook, and waits until Univer by itself has computed its formulas. */
async function computed(univer: Univer, data: Partial<IWorkbookData>): Promise<Workbook> {
  const commands = univer.__getInjector().get(ICommandService)
  const isComputed = new Promise<void>((done) => {
    const listening = commands.onCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationResultMutation.id) return
      listening.dispose()
      done()
    })
  })
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data)
  await isComputed
  return workbook
}

/**
 * Spreadsheet formulas in Univer, whose functions the stand-in computes with: in its own order, not the stand-in's. The
 * cells are handed over as a workbook, its formulas are taken apart and computed, and Scores is read back.
 */
export const univer: Peer = {
  name: 'formulas in Univer',
  async open() {
    const one = openUniver()
    return async (tables, countedIn) => {
      const workbook = await computed(one, workbookOf(sheetsOf(tables, countedIn)))
      const cells = Object.values(workbook.getSheetBySheetId('Scores')?.getCellMatrix().getMatrix() ?? {})
      const scores = readScores(cells.map(valuesOf))
      one.__getInjector().get(IUniverInstanceService).disposeUnit(workbook.getUnitId())
      return scores
    }
  },
}
