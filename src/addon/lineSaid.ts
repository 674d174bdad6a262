import { lineName } from '../qdq/lineName.ts'

/** A plan line as a check-in records it: Cold calls: 120 / 200. What nobody told is a dash, not a nought. */
export function lineSaid(
  activity: string,
  done: number | null | undefined,
  planned: number | undefined,
): string {
  const of = planned === undefined ? '' : ` / ${Math.round(planned * 10) / 10}`
  return `${lineName({ activity })}: ${done ?? '–'}${of}`
}
