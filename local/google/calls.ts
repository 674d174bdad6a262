import { Exception } from './exception.ts'

// What only names or describes a thing: Google answers without asking the document.
export const naming =
  /^(SpreadsheetApp|Charts|Ui|Menu|HtmlService|HtmlOutput|Utilities|Session|User|Logger|ScriptApp|LockService|Lock|.*Builder|DataValidation|ConditionalFormatRule|EmbeddedChart|ContainerInfo|ChartOptions|PromptResponse)\.|\.(getActive\w*|getSheets|getSheetBy\w+|getName|getSheetName|getId|getSheetId|getUrl|getOwner|getSpreadsheet\w*|getParent|getRange|getDataRange|getRangeList|getRanges|getSheet|getRow|getColumn|getRowIndex|getColumnIndex|getNumRows|getNumColumns|getHeight|getWidth|getA1Notation|getGridId|offset|getCell|newChart|activate)$|^(Range|RangeList)\.(getLastRow|getLastColumn)$/

/** Whether a call reads from or writes to the document; the others only name things. */
export const reachesDocument = (name: string) => !naming.test(name) || name === 'SpreadsheetApp.flush'

/** Counts what a script asks of the services, and fails one call of those that reach the document. */
export class Calls {
  total = 0
  /** Calls that read from or write to the document; the others only name things. */
  reaching = 0
  byName: Record<string, number> = {}
  private failing: { at: number; message: string } | undefined

  reset() {
    this.total = 0
    this.reaching = 0
    this.byName = {}
    this.failing = undefined
  }

  /** Makes the k-th reaching call from now on throw, once. */
  failAt(k: number, message = 'Service Spreadsheets failed while accessing document with id spreadsheet.') {
    this.failing = { at: this.reaching + k, message }
  }

  count(name: string) {
    this.total += 1
    this.byName[name] = (this.byName[name] ?? 0) + 1
    if (!reachesDocument(name)) return
    this.reaching += 1
    if (this.failing?.at !== this.reaching) return
    const { message } = this.failing
    this.failing = undefined
    throw new Exception(message)
  }
}
