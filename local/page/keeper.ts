import { showError } from './shell/notices.ts'
import { type Kept, keep } from './store.ts'

const soon = 300

/** Keeps the spreadsheet in this browser soon after each change, and at once when the page goes away. */
export class Keeper {
  private file: () => Kept
  private timer: ReturnType<typeof setTimeout> | undefined
  private dirty = false
  private stopped = false

  constructor(file: () => Kept) {
    this.file = file
    document.addEventListener('visibilitychange', () => document.hidden && this.keepNow())
    window.addEventListener('pagehide', () => this.keepNow())
  }

  changed(): void {
    this.dirty = true
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.keepNow(), soon)
  }

  async keepNow(): Promise<void> {
    if (this.stopped || !this.dirty) return
    this.dirty = false
    try {
      await keep(this.file())
    } catch (error) {
      this.stopped = true
      showError('This browser does not keep the spreadsheet', String(error))
    }
  }

  /** For good: what is kept is about to be thrown away. */
  stop(): void {
    clearTimeout(this.timer)
    this.stopped = true
  }
}
