const patience = 20_000

/** Does work while nobody else's Top Right writes to this file. Taken only at the outermost call: it is not re-entrant. */
export function locked<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock()
  if (!lock.tryLock(patience))
    throw new Error('Someone else is just writing to this file. Try again in a minute.')
  try {
    const result = work()
    SpreadsheetApp.flush()
    return result
  } finally {
    lock.releaseLock()
  }
}
