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
import { createEngine } from '../univer/createEngine.ts'

/** Univer's parts for a spreadsheet that a person sees, with no more around the cells than is needed here. */
const presets = (container: string) => [
  UniverSheetsCorePreset({
    container,
    toolbar: false,
    footer: { statisticBar: false, menus: false },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { protectedRangeShadow: false },
  }),
  UniverSheetsConditionalFormattingPreset(),
  UniverSheetsDataValidationPreset(),
  UniverSheetsDrawingPreset(),
  UniverSheetsNotePreset(),
]

const locales = [core, formatting, validation, drawing, note]

/** An empty spreadsheet in the element of this id. */
export const openPageEngine = (container: string) => createEngine({ presets: presets(container), locales })
