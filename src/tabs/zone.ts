import { dayLength } from '../qdq/dayCount.ts'
import { type Day, day } from '../qdq/days.ts'
import { knownOnce } from './knownOnce.ts'

/** What the calendar of a zone says of moments. */
export type Zone = {
  /** The day of a moment, counted from 1970-01-01; undefined where it is none that we can spell. */
  dayCountAt(moment: number): number | undefined
  /** The day so many days after 1970-01-01. */
  dayOf(count: number): Day | undefined
  /** The first moment of a day. Where clocks skip midnight, that is the moment after the gap. */
  midnight(day: Day): number
}

// No day before or after these can be spelled; and there a week would have no end that is a moment.
const earliest = Date.UTC(999, 0, 1)
const latest = Date.UTC(10_001, 0, 1)
const minute = 60_000
const week = 7 * dayLength
// Where the clocks change within a week, it is asked for at the ends of its days and then of their quarter hours.
const shorterSpans = [dayLength, 15 * minute]

/**
 * A zone such as Europe/London. Google is asked for the clock at the ends of a week; where it is off by the same then,
 * it is so all week, and the days of any number of moments follow.
 */
export function zoneOf(timeZone: string): Zone {
  const shownAt = (moment: number, pattern: string) =>
    Utilities.formatDate(new Date(moment), timeZone, pattern)
  const offsetAt = knownOnce((moment: number) => shown(shownAt(moment, 'yyyy-MM-dd HH:mm:ss')) - moment)
  // How far off the clock is within a span; NaN where that changes in it.
  const steadyIn = (moment: number, span: number) => {
    const begin = Math.floor(moment / span) * span
    const offset = offsetAt(begin)
    return offset === offsetAt(begin + span) ? offset : Number.NaN
  }
  const offsetOf = (moment: number) => {
    for (const span of shorterSpans) {
      const offset = steadyIn(moment, span)
      if (!Number.isNaN(offset)) return offset
    }
    return offsetAt(Math.floor(moment / 1000) * 1000)
  }
  const inWeek = knownOnce((index: number) => steadyIn(index * week, week))
  const weekly = (moment: number) => inWeek(Math.floor(moment / week))
  const clockAt = (moment: number) => Math.floor(shown(shownAt(moment, 'yyyy-MM-dd HH:mm')) / minute) * minute
  return {
    dayCountAt(moment) {
      if (!(moment > earliest && moment < latest)) return undefined
      const offset = weekly(moment)
      const count = Math.floor((moment + (Number.isNaN(offset) ? offsetOf(moment) : offset)) / dayLength)
      // Where no clock that we can read shows it.
      return Number.isNaN(count) ? undefined : count
    },
    dayOf: knownOnce((count: number) => day(new Date(count * dayLength).toISOString().slice(0, 10))),
    midnight(day) {
      const wanted = Date.parse(`${day}T00:00:00Z`)
      const offset = weekly(wanted)
      if (!Number.isNaN(offset) && weekly(wanted - offset) === offset) return wanted - offset
      let moment = wanted
      // The zone's offset may change between the first guess and the answer, so the guess is corrected twice.
      for (let tries = 0; tries < 2; tries++) moment += wanted - clockAt(moment)
      const late = clockAt(moment) - wanted
      return late < 0 ? moment - late : moment
    },
  }
}

const shown = (clock: string) => Date.parse(`${clock.replace(' ', 'T')}${clock.length < 19 ? ':00' : ''}Z`)
