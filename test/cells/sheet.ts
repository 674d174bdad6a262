import { type LocalSpreadsheet, type OpenOptions, openSpreadsheet } from '../../local/headless.ts'

/** A new file with the add-on in its menu. */
export async function newSpreadsheet(options?: OpenOptions): Promise<LocalSpreadsheet> {
  const sheet = await openSpreadsheet(options)
  sheet.open()
  return sheet
}

const writing = /\.(set|insert|delete|hide|clear|update|protect|append|remove|copyTo)/
const harmless = /^(DataValidationBuilder|HtmlOutput|Spreadsheet\.setActive|Embedded\w*Builder)/

/** How many of the calls change the document. */
export const writesIn = (calls: Record<string, number>) =>
  Object.entries(calls)
    .filter(([name]) => writing.test(name) && !harmless.test(name))
    .reduce((sum, [, count]) => sum + count, 0)

/** Counts the calls to the document from one toast to the next. */
export function watchTabs(sheet: LocalSpreadsheet, callsOf: Map<string, number>): () => void {
  let [tab, since] = ['', 0]
  const end = (ofTheWhole = 0) => {
    if (tab) callsOf.set(tab, sheet.calls.reaching - since - ofTheWhole)
  }
  const push = sheet.toasts.push.bind(sheet.toasts)
  sheet.toasts.push = (toast) => {
    end(1)
    tab = toast.message.replace(' …', '')
    since = sheet.calls.reaching
    return push(toast)
  }
  return () => end(3)
}
