import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core'
import locale from '@univerjs/preset-sheets-node-core/locales/en-US'
import { createEngine } from './createEngine.ts'

/** A spreadsheet without a page. */
export const openNodeEngine = (snapshot?: string) =>
  createEngine({ presets: [UniverSheetsNodeCorePreset()], locales: [locale], snapshot })
