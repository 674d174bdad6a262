const scriptZone = Intl.DateTimeFormat().resolvedOptions().timeZone

const clockIn = (timeZone: string, now: Date) => now.toLocaleString('en-GB', { timeZone })

/** A zone whose clock differs from the script's: an add-on's users are rarely where its developer is. */
function otherZone(now: Date): string {
  const candidates = ['Europe/London', 'America/New_York']
  const differing = candidates.find((zone) => clockIn(zone, now) !== clockIn(scriptZone, now))
  return differing ?? 'America/New_York'
}

export type Place = { timeZone: string; locale: string }

/** The spreadsheet's zone and locale: as the address asks (?timeZone=&locale=), else ones of our choice. */
export function placeOf(search: string, now = new Date()): Place {
  const asked = new URLSearchParams(search)
  return { timeZone: asked.get('timeZone') || otherZone(now), locale: asked.get('locale') || 'en_US' }
}

export const inWords = ({ timeZone }: Place) => `Spreadsheet: ${timeZone} · script: ${scriptZone}`
