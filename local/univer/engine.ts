import type { Area, Place } from './areas.ts'
import type { Scalar, Value } from './cells.ts'
import type { CallFunction } from './customFunction.ts'
import type { Imports } from './importRange.ts'

export type TabInfo = { id: string; name: string; rows: number; columns: number; isHidden: boolean }

/** undefined leaves a property as it is, null takes it away. Colours as #rrggbb. */
export type Style = {
  pattern?: string | null
  background?: string | null
  color?: string | null
  bold?: boolean | null
  italic?: boolean | null
  underline?: boolean | null
  strikethrough?: boolean | null
  family?: string | null
  size?: number | null
  horizontal?: 'left' | 'center' | 'right' | null
  vertical?: 'top' | 'middle' | 'bottom' | null
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP' | null
  rotation?: number | null
  borders?: Borders | null
}
export type Line = { style: string; color: string }
export type Borders = Partial<Record<'top' | 'bottom' | 'left' | 'right', Line | null>>

/** What is written into a cell; `pattern` comes with typed text such as 12 %. */
export type Write = {
  value?: Scalar
  formula?: string
  pattern?: string
  /** "" was written, which may stand in the way of a spill. */
  isEmptyText?: boolean
}

/** How formulas are taken where nobody has told what Google does. */
export type Readings = { allowsToday: boolean; keepsBroken: boolean }

export type Lines = 'rows' | 'columns'
/** Rows or columns came (`count` above 0) or went (below 0) before index `at`. */
export type Shift = { tab: string; lines: Lines; at: number; count: number }

export type ShownRule = {
  area: Area
  /** Google's name of it, such as NUMBER_BETWEEN. */
  criteria: string
  values: readonly unknown[]
  /** What a drop-down offers. */
  choices?: string[]
  showsDropdown: boolean
  allowInvalid: boolean
  help: string | null
}

export type Look = {
  background?: string
  color?: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strikethrough?: boolean
}
export type ShownFormat = {
  areas: Area[]
  condition?: { criteria: string; values: readonly unknown[] }
  look: Look
}

/** Shows on a page what is no part of the cells. */
export type Display = {
  forget(): void
  fitRows(tab: string, rows: number): void
  notes(tab: string, notes: Record<string, string>): void
  rules(tab: string, rules: ShownRule[], cleared: Area[]): void
  conditional(tab: string, formats: ShownFormat[]): void
}

/** What the services need of a spreadsheet engine; univerEngine.ts makes one over Univer. Counts from 0. */
export type Engine = {
  tabs(): TabInfo[]
  activeTab(): string
  activate(tab: string): void
  selection(): Area | undefined
  select(area: Area): void
  addTab(name: string, index: number, rows: number, columns: number): string
  removeTab(tab: string): void
  renameTab(tab: string, name: string): void
  moveTab(tab: string, index: number): void
  showTab(tab: string, isShown: boolean): void
  tabColour(tab: string): string | null
  colourTab(tab: string, colour: string | null): void

  insert(tab: string, lines: Lines, at: number, count: number): void
  remove(tab: string, lines: Lines, at: number, count: number): void
  sizeOf(tab: string, lines: Lines, index: number): number
  resize(tab: string, lines: Lines, at: number, count: number, pixels: number): void
  isHidden(tab: string, lines: Lines, index: number): boolean
  hide(tab: string, lines: Lines, at: number, count: number, isHidden: boolean): void
  frozen(tab: string): Record<Lines, number>
  freeze(tab: string, frozen: Record<Lines, number>): void
  hasGridlines(tab: string): boolean
  showGridlines(tab: string, isShown: boolean): void
  merges(tab: string): Area[]
  merge(areas: Area[]): void
  unmerge(areas: Area[]): void

  values(area: Area): Value[][]
  /** '' where a cell has none. */
  formulas(area: Area): string[][]
  /** Number formats; '' where none is set. */
  patterns(area: Area): string[][]
  /** What the cell's error tip says. */
  error(place: Place): string | undefined
  write(area: Area, cells: (Write | undefined)[][]): void
  styles(area: Area): Style[][]
  /** One style for all cells, or one each. */
  setStyles(area: Area, style: Style | Style[][]): void
  /** The outermost cells that hold anything, counted from 1; 0 for none. */
  extent(tab: string): { rows: number; columns: number }

  /** Only where there is a page. */
  readonly display?: Display
  /** How text that a person types on the page is understood. */
  understand(read: (text: string, pattern: string) => Write): void
  register(names: string[], call: CallFunction): void
  /** What IMPORTRANGE reads. */
  importFrom(imports: Imports): void
  /** Counts up with every change of a cell that no formula made. */
  readonly version: number
  calculate(): void
  isCalculated(): boolean
  /** After cells changed or were computed. */
  onChange(listener: () => void): () => void
  onShift(listener: (shift: Shift) => void): () => void
  onTabRemoved(listener: (tab: string) => void): () => void
  setReadings(readings: Readings): void
  /** Decimal commas and ; between arguments. */
  setCommaDecimal(isCommaDecimal: boolean): void
  format(value: Scalar, pattern: string, locale: string): string

  snapshot(): string
  restore(snapshot: string): void
  dispose(): void
}
