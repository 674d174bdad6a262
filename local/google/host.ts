import type { Area } from '../univer/areas.ts'
import type { Engine } from '../univer/engine.ts'
import type { Uncertain } from './uncertain.ts'

export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; entries: MenuEntry[] }

/** `addOn`: Google shows it under Extensions, under the add-on's name (the caption is then empty). */
export type Menu = { caption: string; addOn: boolean; entries: MenuEntry[] }

export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO'
export type Question = { kind: 'alert' | 'prompt'; title: string; message: string; buttons: ButtonName[] }
export type Answer = { button: ButtonName; text?: string }

export type Toast = { message: string; title: string; seconds: number }
export type Page = {
  kind: 'sidebar' | 'modal' | 'modeless'
  title: string
  html: string
  width?: number
  height?: number
}

export type RangeName = { tab: string; a1: string }
export type ChartRecord = {
  id: number
  tab: string
  type: string
  ranges: RangeName[]
  /** By dotted path, as setOption had them: 'hAxis.viewWindow.max', 'series.0.color'. Typed setters land here too. */
  options: Record<string, unknown>
  /** Rows and columns from 1, offsets in pixels. */
  position: { row: number; column: number; offsetX: number; offsetY: number }
  headers: number
  transposed: boolean
  mergeStrategy: string
  hiddenDimensionStrategy: string
}

export type HostOptions = {
  engine: Engine
  /** The text of Code.js. */
  code: string
  /** HTML files by name without extension: { Sidebar: '<!doctype html>…' }. */
  pages?: Record<string, string>
  /** The spreadsheet's zone; the script's is the process's own. */
  timeZone?: string
  locale?: string
  name?: string
  /** By which other files import from this one. */
  id?: string
  owner?: string
  user?: string
  /** What Google does where nobody has told; left out: what is taken. */
  uncertain?: Partial<Uncertain>
  /** Further people, or groups of people, who may edit the file. */
  editors?: string[]
  /** Who is in a group, by its address. */
  groups?: Record<string, string[]>
  /** The Workspace domain whose people may all edit the file; left out: the file of a consumer account. */
  domain?: string
  /** Alerts and prompts block the script, so the answer is needed at once (window.confirm, window.prompt). */
  ask?: (question: Question) => Answer
  onToast?: (toast: Toast) => void
  onPage?: (page: Page) => void
  /** After a script showed, changed or removed a chart, with all charts of that tab. */
  onCharts?: (tab: string, charts: ChartRecord[]) => void
  /** After the active tab was changed by a script. */
  onActivate?: (tab: string) => void
}

export type Host = {
  /** Loads Code.js and runs onOpen, as opening the file does; gives the menus that it made. */
  openMenu(authMode?: 'NONE' | 'LIMITED'): Menu[]
  /** A click in the menu: AuthMode FULL. Throws what the script throws. */
  runMenuItem(functionName: string): void
  /** What google.script.run does on the server's side, its arguments still as they are on the page. Throws a ScriptError. */
  serverCall(functionName: string, args: unknown[]): unknown
  /**
   * What Sheets puts before an edit by hand: a protection refuses it with an error, a warning asks. Answers whether it
   * goes through.
   */
  mayTouch(area: Area): boolean
  /** Resolves when every formula is computed. */
  settle(): Promise<void>
  /** Without a name, those of all tabs. */
  charts(tab?: string): ChartRecord[]
  /** Values as getValues gives them, without counting as calls. For drawing charts. */
  values(range: RangeName): unknown[][]
  /** Called after each calculation and each change of a cell. Gives the way to stop. */
  onChange(listener: () => void): () => void
  /** The whole spreadsheet with everything only Google's objects know, as text. */
  snapshot(): string
  restore(text: string): void
  dispose(): void
}

export { createHost } from './createHost.ts'
