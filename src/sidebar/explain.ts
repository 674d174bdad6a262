const severalAccounts =
  'Google refuses several Google accounts at once. Sign out of all but one, then try again.'
const offline = 'You are offline. Connect, then try again.'
const unknown = 'The spreadsheet did not answer as it should. Try again in a moment.'

/** What went wrong with a call, and what to do, in the words of who uses the page. */
export function explain(error: unknown): string {
  const message = String((error as { message?: unknown } | null)?.message ?? error)
  if (message.includes('PERMISSION_DENIED')) return severalAccounts
  return navigator.onLine === false ? offline : unknown
}
