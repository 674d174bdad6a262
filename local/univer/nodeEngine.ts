import { LocaleType, LogLevel, type Plugin, type PluginCtor, Univer } from '@univerjs/core'
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core'
import locale from '@univerjs/preset-sheets-node-core/locales/en-US'
import { startCalculation } from './calculateService.ts'
import { UniverEngine } from './univerEngine.ts'

/** A spreadsheet without a page. */
export function openNodeEngine(snapshot?: string) {
  const locales = { [LocaleType.EN_US]: locale }
  const univer = new Univer({ locale: LocaleType.EN_US, locales, logLevel: LogLevel.SILENT })
  for (const item of UniverSheetsNodeCorePreset().plugins) {
    const [plugin, config] = Array.isArray(item) ? item : [item]
    univer.registerPlugin(plugin as PluginCtor<Plugin>, config as never)
  }
  startCalculation(univer)
  return new UniverEngine(univer, snapshot)
}
