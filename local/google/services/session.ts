import type { Context } from '../context.ts'
import { Inside } from './inside.ts'

type Session = GoogleAppsScript.Base.Session
type User = GoogleAppsScript.Base.User

export class UserObject extends Inside<User> implements Partial<User> {
  private readonly email: string

  constructor(context: Context, email: string) {
    super(context, 'User')
    this.email = email
  }

  getEmail() {
    return this.email
  }
}

/** Who runs the script, and where. The script's zone is the one of this process. */
export class SessionObject extends Inside<Session> implements Partial<Session> {
  constructor(context: Context) {
    super(context, 'Session')
  }

  /** Withheld where a cell or a simple trigger asks. */
  getActiveUser() {
    const { execution, uncertain } = this.context
    const isKnown = execution?.mode === 'FULL' && uncertain.activeUser === 'known'
    return new UserObject(this.context, isKnown ? this.context.user : '').self
  }

  getEffectiveUser() {
    return this.getActiveUser()
  }

  getActiveUserLocale() {
    return this.context.locale.split('_')[0] ?? 'en'
  }

  getScriptTimeZone() {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone
  }

  getTemporaryActiveUserKey() {
    return `key-of-${this.context.user}`
  }
}
