import type { Context } from '../context.ts'
import { scriptEnums } from '../enums.ts'
import { Inside } from './inside.ts'

type App = GoogleAppsScript.Script.ScriptApp
type Info = GoogleAppsScript.Script.AuthorizationInfo

export class ScriptAppObject extends Inside<App> implements Partial<App> {
  readonly AuthMode = scriptEnums.AuthMode
  readonly AuthorizationStatus = scriptEnums.AuthorizationStatus

  constructor(context: Context) {
    super(context, 'ScriptApp')
  }

  getAuthorizationInfo() {
    return new InfoObject(this.context).self
  }

  getScriptId() {
    return 'script'
  }

  getProjectTriggers() {
    return []
  }

  getUserTriggers() {
    return []
  }
}

class InfoObject extends Inside<Info> implements Partial<Info> {
  constructor(context: Context) {
    super(context, 'AuthorizationInfo')
  }

  getAuthorizationStatus() {
    return scriptEnums.AuthorizationStatus.NOT_REQUIRED
  }

  getAuthorizationUrl() {
    return ''
  }
}
