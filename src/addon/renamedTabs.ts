import { typedTabs } from '../tabs/allTabs.ts'
import { columnsOf, headerKey } from '../tabs/columns.ts'
import type { Tab } from '../tabs/schema.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import type { Report } from './report.ts'
import { type Sheet, type Spreadsheet, sheetsOf } from './sheets.ts'

/**
 * Gives tabs of ours that somebody renamed their names back: without them, nothing but the formulas would find them,
 * and set-up would make blank ones in their place. A tab is taken for ours only where it has all headers of one of our
 * tabs and the live formula still reads it; one that merely looks like ours may be an old one put away, so it is named.
 */
export function nameBack(spreadsheet: Spreadsheet, report: Report): void {
  const sheets = sheetsOf(spreadsheet, typedTabs)
  const missing = typedTabs.filter((tab) => !sheets.find(tab))
  if (missing.length === 0 || missing.length === typedTabs.length) return
  const names = new Set([...typedTabs.map(({ name }) => headerKey(name)), headerKey(scoresTab.name)])
  const read = readInScores(sheets.find(scoresTab))
  const others = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, name: sheet.getName() }))
    .filter(({ name }) => !names.has(headerKey(name)))
    .map((other) => ({ ...other, tab: onlyTabOf(headersOf(other.sheet)) }))
  for (const tab of missing) {
    const alike = others.filter((other) => other.tab === tab)
    const [live, second] = alike.filter(({ name }) => read.has(headerKey(name)))
    if (live && !second) {
      live.sheet.setName(tab.name)
      report.says(
        `The tab “${live.name}” is named ${tab.name} again, since the scores read it. To put an old ${tab.name} away, duplicate it and rename the copy.`,
      )
    } else if (alike.length > 0) report.says(alikeSay(tab, alike))
  }
}

const alikeSay = ({ name }: Tab, alike: readonly { name: string }[]) =>
  `${alike.map((one) => `“${one.name}”`).join(' and ')} ${alike.length > 1 ? 'have' : 'has'} the headers of ${name}, too. Where the one in use was renamed, delete the new ${name} and give that one its name back.`

/** The one tab of ours all of whose headers these are; undefined where they would do for two. */
function onlyTabOf(headers: readonly unknown[]): Tab | undefined {
  const [tab, second] = typedTabs.filter((each) =>
    Object.values<number>(columnsOf<Tab>(headers, each)).every((column) => column >= 0),
  )
  return second ? undefined : tab
}

function headersOf(sheet: Sheet): unknown[] {
  const columns = sheet.getLastColumn()
  return columns > 0 ? (sheet.getRange(1, 1, 1, columns).getValues()[0] ?? []) : []
}

/** The names of the tabs that the formula of Scores reads. */
function readInScores(scores: Sheet | undefined): Set<string> {
  const formula = scores?.getRange('A2').getFormula() ?? ''
  const named = formula.match(/'(?:[^']|'')+'!|[^\s'!(),;]+!/g) ?? []
  return new Set(named.map((name) => headerKey(name.replace(/^'|'?!$/g, '').replace(/''/g, "'"))))
}
