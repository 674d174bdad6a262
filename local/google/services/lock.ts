import type { Execution } from '../../script/authorization.ts'
import type { Context, Holder } from '../context.ts'
import { Exception } from '../exception.ts'
import { Inside } from './inside.ts'

type Service = GoogleAppsScript.Lock.LockService
type Lock = GoogleAppsScript.Lock.Lock

/** Google's words for whoever waited in vain. */
export const lockTimeout = 'Lock timeout: another process was holding the lock for too long.'

export class LockServiceObject extends Inside<Service> implements Partial<Service> {
  constructor(context: Context) {
    super(context, 'LockService')
  }

  getDocumentLock() {
    return new LockObject(this.context, 'document').self
  }

  getScriptLock() {
    return new LockObject(this.context, 'script').self
  }

  getUserLock() {
    return new LockObject(this.context, `user ${this.context.user}`).self
  }
}

/**
 * One holder at a time. A second Lock of the same run waits for the first in vain. Here nothing else runs meanwhile, so
 * waiting ends at once; where runs take turns, they see to it that a call that has to wait is not done before its time.
 */
export class LockObject extends Inside<Lock> implements Partial<Lock>, Holder {
  private readonly name: string
  execution: Execution | undefined

  constructor(context: Context, name: string) {
    super(context, 'Lock')
    this.name = name
  }

  hasLock() {
    return this.context.locks.get(this.name) === this
  }

  /** Whether another Lock holds it. */
  isTaken() {
    return this.context.locks.has(this.name) && !this.hasLock()
  }

  tryLock(_milliseconds: number) {
    if (this.isTaken()) return false
    this.execution = this.context.execution
    this.context.locks.set(this.name, this)
    return true
  }

  waitLock(milliseconds: number) {
    if (!this.tryLock(milliseconds)) {
      throw new Exception(lockTimeout)
    }
  }

  releaseLock() {
    if (this.hasLock()) this.context.locks.delete(this.name)
  }
}
