import type { QuadrantAnswer, ScreenAnswer } from '../../src/bridge/calls.ts'
import type { Row } from '../row.ts'
import { months } from './halfAYear.ts'

const mostBytes = 60

/** Bytes of an answer on its way to the page. */
const bytesOf = (answer: unknown) => Buffer.byteLength(JSON.stringify(answer))

type Told = { repMonths: number; places: unknown }

/** Of how many months of reps an answer tells, and its part that says where they stood. */
function toldIn(answer: ScreenAnswer | QuadrantAnswer, reps: number): Told {
  if (!answer.ok) throw new Error(answer.say)
  if (!('screen' in answer)) return { repMonths: reps * months, places: answer.months }
  if (answer.screen === 'team') return { repMonths: reps, places: answer.reps }
  return { repMonths: months, places: answer.trail }
}

/** What crosses to the page for each month of a rep that it tells of. */
export function weighed(what: string, reps: number, answer: ScreenAnswer | QuadrantAnswer): Row {
  const { repMonths, places } = toldIn(answer, reps)
  const of = (part: unknown) => bytesOf(part) / repMonths
  return {
    what: `${what}: bytes to the page a rep-month`,
    size: `${reps} reps`,
    ours: `${of(answer).toFixed(0)}`,
    against: `of these ${of(places).toFixed(0)} say where they stood; ${repMonths} rep-months, ${bytesOf(answer)} bytes`,
    ratio: (of(answer) / mostBytes).toFixed(1),
    target: `${mostBytes}`,
  }
}
