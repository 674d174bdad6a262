import { type Day, day } from '../qdq/days.ts'
import { knownOnce } from './knownOnce.ts'

/** What the calendar of a zone says of moments. */
export type Zone = {
  /** The day of a moment; undefined where it is none that we can spell. */
  dayAt(moment: number): Day | undefined
  /** The first moment of a day. Where clocks skip midnight, that is the moment after the gap. */
  midnight(day: Day): number
}

// No day before or after these can be spelled; and there a week would have no end that is a moment.
const earliest = Date.UTC(999, 0, 1)
const latest = Date.UTC(10_001, 0, 1)
const minute = 60_000
const dayLength = 24 * 60 * minute
const week = 7 * dayLength

/**
 * A zone such as Europe/London. Google is asked for the clock at the ends of a week; where it is off by the same then,
 * it is so all week, and the days of any number of moments follow. In the other weeks each moment is asked for.
 */
export function zoneOf(timeZone: string): Zone {
  const shownAt = (moment: number, pattern: string) =>
    Utilities.formatDate(new Date(moment), timeZone, pattern)
  const offsetAt = knownOnce(
    (weeks: number) => shown(shownAt(weeks * week, 'yyyy-MM-dd HH:mm:ss')) - weeks * week,
  )
  const offsetIn = knownOnce((weeks: number) => {
    const offset = offsetAt(weeks)
    return offset === offsetAt(weeks + 1) ? offset : Number.NaN
  })
  const spelled = knownOnce((days: number) => day(new Date(days * dayLength).toISOString().slice(0, 10)))
  const asked = knownOnce((moment: number) => day(shownAt(moment, 'yyyy-MM-dd')))
  const clockAt = (moment: number) => Math.floor(shown(shownAt(moment, 'yyyy-MM-dd HH:mm')) / minute) * minute
  return {
    dayAt(moment) {
      if (!(moment > earliest && moment < latest)) return undefined
      const local = moment + offsetIn(Math.floor(moment / week))
      return Number.isNaN(local) ? asked(moment) : spelled(Math.floor(local / dayLength))
    },
    midnight(day) {
      const wanted = Date.parse(`${day}T00:00:00Z`)
      let moment = wanted
      // The zone's offset may change between the first guess and the answer, so the guess is corrected twice.
      for (let tries = 0; tries < 2; tries++) moment += wanted - clockAt(moment)
      const late = clockAt(moment) - wanted
      return late < 0 ? moment - late : moment
    },
  }
}

const shown = (clock: string) => Date.parse(`${clock.replace(' ', 'T')}${clock.length < 19 ? ':00' : ''}Z`)
