import type { Globals } from '../../script/scope.ts'
import type { Context } from '../context.ts'
import { Exception, NotYet } from '../exception.ts'
import { CacheServiceObject } from './cache.ts'
import { ChartsObject } from './charts.ts'
import { HtmlServiceObject } from './html.ts'
import { LockServiceObject } from './lock.ts'
import { consoleOf, LoggerObject } from './logger.ts'
import { PropertiesServiceObject } from './properties.ts'
import { ScriptAppObject } from './scriptApp.ts'
import { SessionObject } from './session.ts'
import { SpreadsheetAppObject } from './spreadsheetApp.ts'
import { UtilitiesObject } from './utilities.ts'

const missing =
  'Browser CalendarApp CardService ConferenceDataService ContactsApp ContentService DataStudioApp DocumentApp DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps MimeType SitesApp SlidesApp UrlFetchApp XmlService'.split(
    ' ',
  )

const allowedInCells = new Set(['Jdbc', 'LanguageApp', 'Maps', 'UrlFetchApp', 'XmlService'])

/** The names that Apps Script gives every script. */
export function globalsOf(context: Context): Globals {
  return {
    SpreadsheetApp: new SpreadsheetAppObject(context).self,
    Charts: new ChartsObject(context).self,
    HtmlService: new HtmlServiceObject(context).self,
    LockService: new LockServiceObject(context).self,
    PropertiesService: new PropertiesServiceObject(context).self,
    CacheService: new CacheServiceObject(context).self,
    Session: new SessionObject(context).self,
    Utilities: new UtilitiesObject(context).self,
    ScriptApp: new ScriptAppObject(context).self,
    Logger: new LoggerObject(context).self,
    console: consoleOf(context),
    ...Object.fromEntries(missing.map((name) => [name, missingService(context, name)])),
  }
}

/** Google has it, the stand-in has not: any use of it says so. */
function missingService(context: Context, name: string) {
  return new Proxy(
    {},
    {
      get(_, member) {
        if (context.execution?.mode === 'CUSTOM_FUNCTION' && !allowedInCells.has(name)) {
          throw new Exception(`You do not have permission to call ${name} service.`)
        }
        throw new NotYet(`${name}.${String(member)}`)
      },
    },
  )
}
