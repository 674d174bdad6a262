import type { Context } from '../context.ts'
import { Exception } from '../exception.ts'
import { Inside } from './inside.ts'

type Service = GoogleAppsScript.Lock.LockService
type Lock = GoogleAppsScript.Lock.Lock

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

/** One holder at a time. A second Lock of the same run waits for the first in vain: nothing else runs meanwhile. */
class LockObject extends Inside<Lock> implements Partial<Lock> {
  private readonly name: string
  private isMine = false

  constructor(context: Context, name: string) {
    super(context, 'Lock')
    this.name = name
  }

  hasLock() {
    return this.isMine && this.context.locks.has(this.name)
  }

  tryLock(_milliseconds: number) {
    if (this.hasLock()) return true
    if (this.context.locks.has(this.name)) return false
    this.context.locks.add(this.name)
    this.isMine = true
    return true
  }

  waitLock(milliseconds: number) {
    if (!this.tryLock(milliseconds)) {
      throw new Exception('Lock timeout: another process was holding the lock for too long.')
    }
  }

  releaseLock() {
    if (this.hasLock()) this.context.locks.delete(this.name)
    this.isMine = false
  }
}
