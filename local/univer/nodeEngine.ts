import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core'
import { createEngine } from './createEngine.ts'

/** A spreadsheet without a page, and so without the words that one would show: merging them takes a while. */
export const openNodeEngine = (snapshot?: string) =>
  createEngine({ presets: [UniverSheetsNodeCorePreset()], locales: [], snapshot })
