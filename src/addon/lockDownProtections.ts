import { typedTabs } from '../tabs/allTabs.ts'
import { lookOf } from '../tabs/looks/lookOf.ts'
import type { Tab } from '../tabs/schema.ts'
import { columnsA1 } from './a1.ts'
import { ourColumnsA1 } from './ourColumns.ts'
import type { Sheet, Spreadsheet } from './sheets.ts'

export type Protection = GoogleAppsScript.Spreadsheet.Protection

/** What only managers write; a rep's sidebar never does. */
export const managersTabs: readonly Tab[] = typedTabs.filter((tab) => lookOf(tab).writtenBy === 'manager')

/** Where a rep's sidebar writes, so that Sheets may warn there, and not refuse. */
export const everyonesTabs: readonly Tab[] = typedTabs.filter((tab) => lookOf(tab).writtenBy !== 'manager')

// Shown in Data > Protect sheets and ranges. What says anything else is the user's own.
const closed = 'Top Right: only managers write here.'
const warning = 'Top Right: think twice before you change this.'

/** Every protection that Lock down made, wherever its tab is now. Refuses whoever may not change them. */
export function standingProtections(spreadsheet: Spreadsheet): Protection[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType
  const standing = [SHEET, RANGE]
    .flatMap((type) => spreadsheet.getProtections(type))
    .filter((each) => [closed, warning].includes(each.getDescription()))
  if (standing.every((each) => each.canEdit())) return standing
  throw new Error(
    'This file is locked down, and only its owner or one of the managers who were named then can change that. Ask one of them.',
  )
}

export const isClosed = (protection: Protection) => protection.getDescription() === closed

export const tabNameOf = (protection: Protection) => protection.getRange().getSheet().getName()

/** Lets managers write on a tab, and nobody else but the owner and whoever does this. Answers who may write now. */
export function close(sheet: Sheet, tab: Tab, standing: readonly Protection[], managers: string[]): string[] {
  const [kept = newProtection(sheet, tab), ...doubled] = standing
  for (const each of doubled) each.remove()
  // First of all, so that an address that Google does not take shuts nobody out.
  kept.setWarningOnly(false).addEditors(managers)
  kept.removeEditors(kept.getEditors())
  if (kept.canDomainEdit()) kept.setDomainEdit(false)
  return addressesOf(kept.addEditors(managers))
}

export const addressesOf = (protection: Protection) =>
  protection.getEditors().map((editor) => editor.getEmail().toLowerCase())

// A sheet has one protection; where that is the user's own, ours stands over our columns.
function newProtection(sheet: Sheet, tab: Tab): Protection {
  const isFree = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length === 0
  return markAs(closed, isFree ? sheet.protect() : sheet.getRange(oursIn(sheet, tab)).protect())
}

/** Where our columns stand; without their headers, where they stood at first. */
function oursIn(sheet: Sheet, tab: Tab): string {
  const [headers = []]: unknown[][] = sheet.getDataRange().getValues()
  return ourColumnsA1(headers, tab) ?? columnsA1(1, tab.columns.length)
}

/** A protection without our words could not be told from the user's own. */
function markAs(description: string, made: Protection): Protection {
  try {
    return made.setDescription(description)
  } catch (error) {
    made.remove()
    throw error
  }
}

/** Has Sheets ask before somebody changes a header. Saves write below it, so that a warning never meets a script. */
export function warn(sheet: Sheet): void {
  markAs(warning, sheet.getRange('1:1').protect()).setWarningOnly(true)
}
