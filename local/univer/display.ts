import { DataValidationRenderMode, DataValidationType, type Injector } from '@univerjs/core'
import type { FUniver } from '@univerjs/core/facade'
import { DataValidatorRegistryService } from '@univerjs/data-validation'
import {
  CancelMarkDirtyRowAutoHeightOperation,
  deserializeListOptions,
  MarkDirtyRowAutoHeightOperation,
} from '@univerjs/sheets'
import type { FWorksheet } from '@univerjs/sheets/facade'
import type {} from '@univerjs/sheets-conditional-formatting/facade'
import type {} from '@univerjs/sheets-data-validation/facade'
import type {} from '@univerjs/sheets-note/facade'
import type { Area, Place } from './areas.ts'
import type { Display, ShownFormat, ShownRule } from './engine.ts'

const camel = (criteria: string) =>
  criteria.toLowerCase().replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())

const mostRows = 1000

type Method = (...values: unknown[]) => unknown

/** Calls a builder's method by Google's name of the criterion, where Univer has it. */
function choose(builder: object, prefix: string, criteria: string, values: readonly unknown[]): boolean {
  const method = (builder as Record<string, Method | undefined>)[`${prefix}${camel(criteria)}`]
  method?.apply(builder, [...values])
  return method !== undefined
}

/** An entry that is a date or a number is chosen as such; Univer would mark it, since its list holds texts. */
function acceptShownText(injector: Injector, textOf: (place: Place) => string) {
  const list = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST)
  if (!list) return false
  const isValid = list.isValidType.bind(list)
  list.isValidType = async (info, formula, rule) => {
    if (await isValid(info, formula, rule)) return true
    const { subUnitId: tab, row, column } = info
    return deserializeListOptions(rule.formula1 ?? '').includes(textOf({ tab, row, column }))
  }
  return true
}

/** Notes, drop-downs and conditional formats, shown by Univer on a page. */
export class UniverDisplay implements Display {
  private readonly univerAPI: FUniver
  private prepareRules: (() => boolean) | undefined
  private readonly shownNotes = new Map<string, Map<string, string>>()
  private readonly fitted = new Set<string>()

  constructor(univerAPI: FUniver, injector: Injector, textOf: (place: Place) => string) {
    this.univerAPI = univerAPI
    this.prepareRules = () => acceptShownText(injector, textOf)
  }

  private sheet(tab: string): FWorksheet | null | undefined {
    return this.univerAPI.getActiveWorkbook()?.getSheetBySheetId(tab)
  }

  /** Another workbook is about to be opened: what still waits to be fitted goes with the present one. */
  forget() {
    this.shownNotes.clear()
    for (const tab of this.fitted) this.stopFitting(tab)
    this.fitted.clear()
  }

  private stopFitting(tab: string) {
    const unitId = this.univerAPI.getActiveWorkbook()?.getId() ?? ''
    this.univerAPI.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId, id: `fit ${tab}` })
  }

  /** Rows grow with wrapped text, unless somebody set their height. Univer does so when it is idle. */
  fitRows(tab: string, rows: number) {
    if (rows === 0) return
    this.stopFitting(tab)
    this.fitted.add(tab)
    const range = { startRow: 0, endRow: Math.min(rows, mostRows) - 1, startColumn: 0, endColumn: 0 }
    this.univerAPI.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, {
      unitId: this.univerAPI.getActiveWorkbook()?.getId() ?? '',
      subUnitId: tab,
      ranges: [range],
      id: `fit ${tab}`,
    })
  }

  /** `notes` by row and column, as in "0,2". */
  notes(tab: string, notes: Record<string, string>) {
    const shown = this.shownNotes.get(tab) ?? new Map<string, string>()
    this.shownNotes.set(tab, shown)
    for (const key of new Set([...shown.keys(), ...Object.keys(notes)])) {
      const note = notes[key]
      if (note === shown.get(key)) continue
      const [row = 0, column = 0] = key.split(',').map(Number)
      const cell = this.sheet(tab)?.getRange(row, column)
      if (note === undefined) {
        cell?.deleteNote()
        shown.delete(key)
      } else {
        const height = 60 + 16 * Math.ceil(note.length / 30)
        cell?.createOrUpdateNote({
          id: `${tab}-${key}`,
          row,
          col: column,
          width: 220,
          height,
          note,
          show: false,
        })
        shown.set(key, note)
      }
    }
  }

  rules(tab: string, rules: ShownRule[], cleared: Area[]) {
    const sheet = this.sheet(tab)
    if (!sheet) return
    // Univer's own rules are ready only after the page was drawn.
    if (this.prepareRules?.()) this.prepareRules = undefined
    sheet.getRange(0, 0, sheet.getMaxRows(), sheet.getMaxColumns()).setDataValidation(null)
    for (const { area, ...rule } of rules) {
      const range = sheet.getRange(area.row, area.column, area.rows, area.columns)
      range.setDataValidation(this.validation(rule))
    }
    for (const { row, column, rows: height, columns } of cleared) {
      sheet.getRange(row, column, height, columns).setDataValidation(null)
    }
  }

  private validation({
    criteria,
    values,
    choices,
    showsDropdown,
    allowInvalid,
    help,
  }: Omit<ShownRule, 'area'>) {
    const builder = this.univerAPI.newDataValidation()
    if (choices) builder.requireValueInList(choices, false, showsDropdown)
    else if (criteria === 'CHECKBOX') builder.requireCheckbox()
    else if (!choose(builder, 'require', criteria, values)) return null
    builder.setAllowInvalid(allowInvalid)
    if (help) builder.setOptions({ showErrorMessage: true, error: help })
    // What a script makes is shown with an arrow, not as a chip.
    if (choices) builder.setOptions({ renderMode: DataValidationRenderMode.ARROW })
    return builder.build()
  }

  conditional(tab: string, formats: ShownFormat[]) {
    const sheet = this.sheet(tab)
    if (!sheet) return
    sheet.clearConditionalFormatRules()
    for (const format of formats) this.addFormat(sheet, format)
  }

  private addFormat(sheet: FWorksheet, { areas, condition, look }: ShownFormat) {
    if (!condition) return
    const builder = sheet.newConditionalFormattingRule()
    const criteria = condition.criteria === 'CUSTOM_FORMULA' ? 'FORMULA_SATISFIED' : condition.criteria
    if (!choose(builder, 'when', criteria, condition.values)) return
    const highlight = builder.setBackground(look.background).setFontColor(look.color)
    if (look.bold !== undefined) highlight.setBold(look.bold)
    if (look.italic !== undefined) highlight.setItalic(look.italic)
    if (look.underline !== undefined) highlight.setUnderline(look.underline)
    if (look.strikethrough !== undefined) highlight.setStrikethrough(look.strikethrough)
    const ranges = areas.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    }))
    sheet.addConditionalFormattingRule(highlight.setRanges(ranges).build())
  }
}
