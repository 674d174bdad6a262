const scriptZone = Intl.DateTimeFormat().resolvedOptions().timeZone

const clockIn = (timeZone: string, now: Date) => now.toLocaleString('en-GB', { timeZone })

/** A zone whose clock differs from the script's: an add-on's users are rarely where its developer is. */
function otherZone(now: Date): string {
  const candidates = ['Europe/London', 'America/New_York']
  const differing = candidates.find((zone) => clockIn(zone, now) !== clockIn(scriptZone, now))
  return differing ?? 'America/New_York'
}

export type Place = { timeZone: string; locale: string; user?: string }

/**
 * The spreadsheet's zone and locale, and who has it open: as the address asks (?timeZone=&locale=&user=), else ones of
 * our choice, and its owner.
 */
export function placeOf(search: string, now = new Date()): Place {
  const asked = new URLSearchParams(search)
  const place = { timeZone: asked.get('timeZone') || otherZone(now), locale: asked.get('locale') || 'en_US' }
  const user = asked.get('user')
  return user ? { ...place, user } : place
}

export const inWords = ({ timeZone }: Place) => `Spreadsheet: ${timeZone} · script: ${scriptZone}`
