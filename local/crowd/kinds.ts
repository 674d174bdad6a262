import { naming } from '../google/calls.ts'

// They only name things, but what they name depends on what others did.
const looking = /\.(getDataRange|getLastRow|getLastColumn)$/
const waiting = /^(Lock\.(tryLock|waitLock|releaseLock)|Ui\.(alert|prompt)|SpreadsheetApp\.flush)$/

/** Whether it matters to others when a call is done. */
export const isPoint = (name: string) => looking.test(name) || waiting.test(name) || !naming.test(name)

/** Calls that Google may keep until the next flush. */
export const isCellWrite = (name: string) =>
  /^Range\.(setValues?|setFormulas?|clearContent)$|^Sheet\.appendRow$/.test(name)

/** Calls that change nothing, and see what their own run wrote. */
export const isReading = (name: string) => /\.(get|is|can|has|next|find)/.test(name)

export const isLocking = (name: string) => /^Lock\.(tryLock|waitLock)$/.test(name)
export const isAsking = (name: string) => /^Ui\.(alert|prompt)$/.test(name)
