import { expect, test } from 'vitest'
import { bareScope, globalsOf, load, type Scope } from './bareScope.ts'
import { everyName } from './contract.ts'

const services = [
  'Browser',
  'CacheService',
  'CardService',
  'Charts',
  'DocumentApp',
  'DriveApp',
  'GmailApp',
  'GoogleAppsScript',
  'HtmlService',
  'LanguageApp',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
  'XmlService',
]

function scopeWithTraps(): Scope {
  const scope = bareScope()
  for (const service of services) {
    Object.defineProperty(scope, service, {
      get: () => {
        throw new Error(`${service} is touched while the file loads`)
      },
    })
  }
  return scope
}

test('loading Code.js touches no service of Google', () => {
  expect(() => load(scopeWithTraps())).not.toThrow()
})

test('Code.js loads where nothing but JavaScript is there', () => {
  expect(() => load(bareScope())).not.toThrow()
})

test('the globals that Code.js adds are TopRight and the names of main.ts, no more', () => {
  const before = new Set(globalsOf(bareScope()))
  const added = globalsOf(load(bareScope())).filter((name) => !before.has(name))
  expect(added.sort()).toEqual(['TopRight', ...everyName].sort())
})

test('loading Code.js twice in one scope does no harm', () => {
  const scope = load(load(bareScope()))
  expect(scope.QUADRANT?.(1, 0.8)).toBe('Top right')
})
