import type { Execution } from '../script/authorization.ts'
import { Exception } from './exception.ts'
import type { Kind } from './members.ts'

const spreadsheetScope =
  'https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets'
const uiScope = 'https://www.googleapis.com/auth/script.container.ui'
const triggerScope = 'https://www.googleapis.com/auth/script.scriptapp'

const reading = /^(get|is|can|offset$)/
const showing = /^(showSidebar|showModalDialog|showModelessDialog|alert|prompt)$/

// What a custom function may call of its own accord (Utilities and the like), without asking for anybody's data.
const freeInCells = new Set<Kind>([
  'Utilities',
  'Logger',
  'CacheService',
  'Cache',
  'LockService',
  'Lock',
  'HtmlService',
  'HtmlOutput',
  'PropertiesService',
  'Properties',
])
const freeUnused = new Set<Kind>(['Utilities', 'Logger', 'Ui', 'Menu'])

const fullName = (kind: Kind, method: string) => `${kind}.${method}`

function insufficient(name: string, scope: string): never {
  throw new Exception(
    `Specified permissions are not sufficient to call ${name}. Required permissions: ${scope}`,
  )
}

/** Throws in Google's words where a run of the script may not call a method. */
export function mayCall(execution: Execution | undefined, kind: Kind, method: string) {
  if (!execution) return
  if (execution.mode === 'NONE') mayCallUnused(kind, method)
  else if (execution.mode === 'LIMITED') mayCallLimited(kind, method)
  else if (execution.mode === 'CUSTOM_FUNCTION') mayCallInCell(kind, method)
}

/** In a file where the add-on was never used: menus, locale, Logger and Utilities, nothing else. */
function mayCallUnused(kind: Kind, method: string) {
  if (kind === 'Ui' && showing.test(method)) insufficient(`Ui.${method}`, uiScope)
  if (freeUnused.has(kind)) return
  if (kind === 'SpreadsheetApp' && method === 'getUi') return
  if (kind === 'Session' && method === 'getActiveUserLocale') return
  insufficient(fullName(kind, method), spreadsheetScope)
}

/** In a file where it was used: the document too, but nothing that the user must allow. */
function mayCallLimited(kind: Kind, method: string) {
  if (kind === 'Ui' && showing.test(method)) insufficient(`Ui.${method}`, uiScope)
  if (kind === 'ScriptApp' && /Trigger/.test(method)) insufficient(`ScriptApp.${method}`, triggerScope)
}

function mayCallInCell(kind: Kind, method: string) {
  if (freeInCells.has(kind)) return
  if (kind === 'Session') return
  if (kind === 'SpreadsheetApp' && method === 'getUi') {
    throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.')
  }
  if (kind === 'Charts' || kind === 'ScriptApp') {
    throw new Exception(`You do not have permission to call ${kind} service.`)
  }
  if (reading.test(method)) return
  throw new Exception(
    `You do not have permission to call ${kind === 'SpreadsheetApp' ? `SpreadsheetApp.${method}` : method}`,
  )
}

/** Enums are the service's too: touched while the file loads, they take the menu down with them. */
export function mayTouchMember(execution: Execution | undefined, kind: Kind, name: string) {
  if (execution?.mode !== 'NONE' || freeUnused.has(kind)) return
  insufficient(fullName(kind, name), spreadsheetScope)
}
