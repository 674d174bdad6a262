import { LocaleType, LogLevel, merge, type Plugin, type PluginCtor, Univer } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting'
import formatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US'
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import core from '@univerjs/preset-sheets-core/locales/en-US'
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation'
import validation from '@univerjs/preset-sheets-data-validation/locales/en-US'
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing'
import drawing from '@univerjs/preset-sheets-drawing/locales/en-US'
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note'
import note from '@univerjs/preset-sheets-note/locales/en-US'
import { startCalculation } from '../univer/calculateService.ts'
import { UniverEngine } from '../univer/univerEngine.ts'

/** Univer's parts for a spreadsheet that a person sees, with no more around the cells than is needed here. */
const presets = (container: string) => [
  UniverSheetsCorePreset({
    container,
    toolbar: false,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { protectedRangeShadow: false },
  }),
  UniverSheetsConditionalFormattingPreset(),
  UniverSheetsDataValidationPreset(),
  UniverSheetsDrawingPreset(),
  UniverSheetsNotePreset(),
]

const words = merge({}, core, formatting, validation, drawing, note)

/** An empty spreadsheet in the element of this id. */
export function openPageEngine(container: string) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
    logLevel: LogLevel.ERROR,
  })
  // Presets share plugins; Univer takes each once.
  const plugins = new Map(
    presets(container)
      .flatMap((preset) => preset.plugins)
      .map((item) => (Array.isArray(item) ? item : ([item, undefined] as const)))
      .map(([plugin, config]) => [plugin as PluginCtor<Plugin>, config] as const),
  )
  for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config as never)
  startCalculation(univer)
  const engine = new UniverEngine(univer)
  return { engine, univerAPI: FUniver.newAPI(univer), injector: univer.__getInjector() }
}
