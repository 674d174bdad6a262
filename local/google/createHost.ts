import { type Area, areaName } from '../univer/areas.ts'
import { mayTouch } from './cells.ts'
import { Context } from './context.ts'
import { areaNamed } from './coordinates.ts'
import type { ChartRecord, Host, HostOptions, RangeName } from './host.ts'
import { customsOf } from './locale.ts'
import { closeFile, openFile } from './otherFiles.ts'
import { type KeptChart, newRecords } from './records.ts'
import { Script } from './script.ts'
import { toGoogle } from './values.ts'

/** An open spreadsheet with a script bound to it. */
export class LocalHost implements Host {
  readonly context: Context
  readonly script: Script
  private readonly listeners = new Set<() => void>()

  constructor(options: HostOptions) {
    this.context = new Context(options)
    this.context.onRecords = (what, tab) => {
      const { name } = this.context.tab(tab)
      if (what === 'charts') options.onCharts?.(name, this.charts(name))
      for (const listener of this.listeners) listener()
    }
    options.engine.setCommaDecimal(customsOf(this.context.locale).decimal === ',')
    const { todayArgument, missingTab } = this.context.uncertain
    options.engine.setReadings({
      allowsToday: todayArgument === 'allowed',
      keepsBroken: missingTab === 'stays broken',
    })
    this.script = new Script(this.context, options.code)
    openFile(this.context)
  }

  openMenu(authMode: 'NONE' | 'LIMITED' = 'LIMITED') {
    return this.script.open(authMode)
  }

  runMenuItem(functionName: string) {
    this.script.chooseItem(functionName)
  }

  serverCall(functionName: string, args: unknown[]) {
    return this.script.call(functionName, args)
  }

  /** A script is asked elsewhere. */
  mayTouch(area: Area) {
    return this.context.execution !== undefined || mayTouch(this.context, area)
  }

  async settle() {
    this.context.engine.calculate()
  }

  charts(tab?: string): ChartRecord[] {
    const charts = this.context.records.charts.map((chart) => this.recordOf(chart))
    return tab === undefined ? charts : charts.filter((chart) => chart.tab === tab)
  }

  private recordOf({ areas, tab, ...chart }: KeptChart): ChartRecord {
    const nameOf = (id: string) => this.context.tab(id).name
    const ranges = areas.map((area) => ({ tab: nameOf(area.tab), a1: areaName(area) }))
    return { ...structuredClone(chart), tab: nameOf(tab), ranges }
  }

  values({ tab, a1 }: RangeName) {
    const { engine, zone } = this.context
    const tabs = engine.tabs()
    const own = tabs.find((each) => each.name === tab)
    return engine.values(areaNamed(a1, tabs, own)).map((row) => row.map((value) => toGoogle(value, zone)))
  }

  onChange(listener: () => void) {
    this.listeners.add(listener)
    const stop = this.context.engine.onChange(listener)
    return () => {
      this.listeners.delete(listener)
      stop()
    }
  }

  snapshot() {
    const { engine, records, name } = this.context
    return JSON.stringify({ book: engine.snapshot(), records, name })
  }

  restore(text: string) {
    const { book, records, name } = JSON.parse(text)
    this.context.records = { ...newRecords(), ...records }
    this.context.name = name
    this.context.engine.restore(book)
    this.displayAll()
  }

  private displayAll() {
    for (const { id } of this.context.engine.tabs()) {
      for (const what of ['notes', 'validations', 'conditional', 'charts'] as const)
        this.context.display(what, id)
    }
  }

  dispose() {
    closeFile(this.context)
    this.context.engine.dispose()
  }
}

/** Opens the spreadsheet that an engine holds, with a script bound to it. */
export const createHost = (options: HostOptions): Host => new LocalHost(options)
