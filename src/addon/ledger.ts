import { allTabs } from '../tabs/allTabs.ts'
import type { Calendar } from '../tabs/calendar.ts'
import { type Columns, columnsOf } from '../tabs/columns.ts'
import type { HeaderOf, Tab } from '../tabs/schema.ts'
import { spreadsheetCalendar } from '../tabs/spreadsheetCalendar.ts'
import type { Written } from '../tabs/writeRows.ts'
import { isFilledByFormula } from './filledByFormula.ts'
import { refuse } from './refusal.ts'
import { type Sheet, sheetsOf } from './sheets.ts'
import { wholeOf } from './wholeOf.ts'

/** A tab as a save found it, inside the lock. */
export type OpenTab<T extends Tab> = {
  tab: T
  sheet: Sheet
  /** Header row included. */
  cells: unknown[][]
  formulas: string[][]
  at: Columns<HeaderOf<T>>
  /** What was written since. */
  changes: Change[]
  /** The headers of columns that were left to a formula, though there was something to write. */
  left: Set<string>
}

/** A cell that was written. */
type Change = { row: number; header: string; value: Written }

/** The tabs that a save reads, and those that it writes to. */
export type Needs = { reads: readonly Tab[]; writes: readonly Tab[] }

/** The file as a save sees it: each tab read once, when it is first asked for. */
export type Ledger = {
  calendar(): Calendar
  read(tab: Tab): unknown[][] | undefined
  sheet(tab: Tab): Sheet | undefined
  /** A tab to write to; refuses where there is none, or where a formula fills it. */
  open<T extends Tab>(tab: T): OpenTab<T>
  isFilled(tab: Tab): boolean
  /** The tabs that were opened to write. */
  opened(): readonly OpenTab<Tab>[]
}

export function openLedger({ reads, writes }: Needs): Ledger {
  const sheets = sheetsOf(SpreadsheetApp.getActive(), allTabs)
  const cells = new Map<string, unknown[][]>()
  const formulas = new Map<string, string[][]>()
  const opened: OpenTab<Tab>[] = []
  let calendar: Calendar | undefined
  const wholeIn = (tab: Tab) => {
    const sheet = sheets.find(tab)
    return sheet && wholeOf(sheet)
  }
  const read = (tab: Tab) => once(cells, tab, () => wholeIn(tab)?.getValues())
  const formulasIn = (tab: Tab) => once(formulas, tab, () => wholeIn(tab)?.getFormulas()) ?? []
  const isFilled = (tab: Tab) =>
    isFilledByFormula(formulasIn(tab), tab, columnsOf<Tab>(read(tab)?.[0] ?? [], tab))
  // What is written to is read last, when it is opened: the shorter the time between, the less can people move meanwhile.
  writes.forEach(formulasIn)
  reads.forEach(read)
  return {
    calendar() {
      calendar ??= spreadsheetCalendar()
      return calendar
    },
    read,
    sheet: sheets.find,
    isFilled,
    opened: () => opened,
    open(tab) {
      const [sheet, values] = [sheets.find(tab), read(tab)]
      if (!sheet || !values) return refuse('missing tab', missingTabSay(tab))
      if (isFilled(tab)) return refuse('filled by a formula', filledSay(tab))
      const at = columnsOf(values[0] ?? [], tab)
      const open: OpenTab<typeof tab> = {
        tab,
        sheet,
        cells: values,
        formulas: formulasIn(tab),
        at,
        changes: [],
        left: new Set(),
      }
      opened.push(open)
      return open
    },
  }
}

function once<Value>(known: Map<string, Value>, tab: Tab, make: () => Value | undefined): Value | undefined {
  const value = known.get(tab.name) ?? make()
  if (value !== undefined) known.set(tab.name, value)
  return value
}

const missingTabSay = ({ name }: Tab) =>
  `Not saved: there is no ${name} tab. Choose Extensions > Top Right > Set up the tabs, and try again.`
const filledSay = ({ name }: Tab) =>
  `Not saved: the ${name} tab is filled by a formula, so nothing is written there. Save it in the file that it comes from.`
