const patience = 20_000
export const busy = 'Someone else is just writing to this file. Try again in a minute.'

/** Does work while nobody else's Top Right writes to this file. Taken only at the outermost call: it is not re-entrant. */
export function locked<Result>(work: () => Result, whenBusy: () => Result = refuse): Result {
  const lock = LockService.getDocumentLock()
  if (!lock.tryLock(patience)) return whenBusy()
  try {
    const result = work()
    SpreadsheetApp.flush()
    return result
  } finally {
    lock.releaseLock()
  }
}

function refuse(): never {
  throw new Error(busy)
}
