import { allTabs } from '../tabs/allTabs.ts'
import type { Tab } from '../tabs/schema.ts'
import { atTheDoor } from './door.ts'
import { locked } from './lock.ts'
import { askForManagers, managersFound } from './lockDownManagers.ts'
import {
  addressesOf,
  close,
  everyonesTabs,
  isClosed,
  managersTabs,
  type Protection,
  standingProtections,
  tabNameOf,
  warn,
} from './lockDownProtections.ts'
import { openFileWarning } from './report.ts'
import { type Sheets, sheetsOf } from './sheets.ts'

/** Menu: lets only managers write where only managers write, once it was told who they are. */
export function lockDown(): void {
  atTheDoor('Lock down', () => {
    const spreadsheet = SpreadsheetApp.getActive()
    const sheets = sheetsOf(spreadsheet, allTabs)
    if (!managersTabs.some(sheets.find))
      return 'There is no tab of managers here. Choose Set up the tabs first.'
    const before = standingProtections(spreadsheet).filter(isClosed).flatMap(addressesOf)
    // A question drops the lock, so it is taken after the last one.
    const managers = askForManagers(managersFound(before, sheets))
    if (!managers || !isMeant(sheets, managers)) return ''
    const may = locked(() => protect(sheets, standingProtections(spreadsheet), managers))
    return doneSay(sheets, may)
  })
}

function isMeant(sheets: Sheets, managers: readonly string[]): boolean {
  const ui = SpreadsheetApp.getUi()
  const say = [
    closedSay(sheets, [...managers, 'you', 'the owner of the file']),
    ...everywhere(sheets),
    'Go on?',
  ]
  return ui.alert('Lock down', say.join('\n\n'), ui.ButtonSet.OK_CANCEL) === ui.Button.OK
}

function protect(sheets: Sheets, standing: readonly Protection[], managers: string[]): string[] {
  const closed = standing.filter(isClosed)
  for (const each of standing) if (!isClosed(each)) each.remove()
  for (const tab of everyonesTabs) {
    const sheet = sheets.find(tab)
    if (sheet) warn(sheet)
  }
  const may = managersTabs.flatMap((tab) => {
    const sheet = sheets.find(tab)
    const own = closed.filter((each) => tabNameOf(each) === sheet?.getName())
    return sheet ? close(sheet, tab, own, managers) : []
  })
  return [...new Set(may)]
}

const namesOf = (sheets: Sheets, tabs: readonly Tab[]) =>
  tabs
    .filter(sheets.find)
    .map(({ name }) => name)
    .join(', ')

const closedSay = (sheets: Sheets, may: readonly string[]) =>
  `${namesOf(sheets, managersTabs)}: only these may write there: ${may.join(', ')}.`

const everywhere = (sheets: Sheets) => [
  `${namesOf(sheets, everyonesTabs)}: everyone goes on writing; Sheets asks before a header is changed. Scores and Quadrant warn as before. Protections of your own stay as they are.`,
  `${openFileWarning} Managers need to be editors of the file (Share), and every editor named here can undo this.`,
]

const doneSay = (sheets: Sheets, may: readonly string[]) =>
  ['Locked down.', closedSay(sheets, [...may, 'the owner of the file']), ...everywhere(sheets)].join('\n\n')
