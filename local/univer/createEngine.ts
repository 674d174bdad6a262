import {
  type ILanguagePack,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core'
import { startCalculation } from './calculateService.ts'
import { UniverEngine } from './univerEngine.ts'

type Preset = { plugins: unknown[] }
export type EngineOptions = { presets: Preset[]; locales: object[]; snapshot?: string }

/** Starts Univer with the given presets, and a spreadsheet in it. */
export function createEngine({ presets, locales, snapshot }: EngineOptions): UniverEngine {
  const words: ILanguagePack = mergeLocales(...(locales as ILanguagePack[]))
  const locale = LocaleType.EN_US
  const univer = new Univer({ locale, locales: { [locale]: words }, logLevel: LogLevel.SILENT })
  const registered = new Set<unknown>()
  for (const item of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(item) ? item : [item]
    // Presets share plugins; the first to bring one has its say.
    if (registered.has(plugin)) continue
    registered.add(plugin)
    univer.registerPlugin(plugin as PluginCtor<Plugin>, config)
  }
  startCalculation(univer)
  return new UniverEngine(univer, snapshot)
}
