import type { Tables, Team } from '../scoring/team.ts'

/** Where a rep stands in a month (counted from year 0), by a peer; null where it is unknown. */
export type Scored = [
  month: number,
  rep: string,
  quantity: number | null,
  direction: number | null,
  quality: number | null,
  activity: number | null,
  results: number | null,
  quadrant: string | null,
]

/** Scores every rep of Team in every month of Plan and Results, from the tables as getValues gives them. */
export type Score = (tables: Tables, countedIn: Team['countedIn']) => Scored[] | Promise<Scored[]>

/** What people would use instead; to open it is not timed. */
export type Peer = { name: string; open: () => Promise<Score> }

/** A package of bench/peers, which a check of the types does without. */
export const load = <Module>(name: string): Promise<Module> => import(name)

export const monthOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth()

/** The first day of a month; Date.UTC takes years below 100 for others. */
export const firstDay = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1)

export const daysIn = (month: number) => (firstDay(month + 1) - firstDay(month)) / 86_400_000

/** A column of a table, without its header. */
export function columnOf<Value = unknown>(rows: readonly unknown[][], header: string): Value[] {
  const at = rows[0]?.indexOf(header) ?? -1
  return rows.slice(1).map((row) => row[at] as Value)
}

/** The months in which anyone has a row. */
export const monthsOf = ({ plan, results }: Tables) =>
  [...new Set([...columnOf<Date>(plan, 'Month'), ...columnOf<Date>(results, 'Month')].map(monthOf))].sort()
