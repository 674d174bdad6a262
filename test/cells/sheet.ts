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
