const patience = 20_000
export const busy = 'Someone else is just writing to this file. Try again in a minute.'

/**
 * Does work while nobody else's Top Right writes to this file; `after` comes when others see what was written. Taken only
 * at the outermost call: it is not re-entrant.
 */
export function locked<Result>(
  work: () => Result,
  whenBusy: () => Result = refuse,
  after: (result: Result) => Result = (result) => result,
): Result {
  const lock = LockService.getDocumentLock()
  if (!lock.tryLock(patience)) return whenBusy()
  try {
    return after(flushed(work))
  } finally {
    lock.releaseLock()
  }
}

// Also what was written before a failure has to be seen by whoever gets the lock next.
function flushed<Result>(work: () => Result): Result {
  let result: Result
  try {
    result = work()
  } catch (error) {
    tryToFlush()
    throw error
  }
  SpreadsheetApp.flush()
  return result
}

function tryToFlush(): void {
  try {
    SpreadsheetApp.flush()
  } catch {
    // What went wrong first is what people are told.
  }
}

function refuse(): never {
  throw new Error(busy)
}
