import { columnsToTouch } from '../scoring/bound.ts'
import type { Tables, Team } from '../scoring/team.ts'
import { daysIn, monthOf, monthsOf } from './peer.ts'

export type SqlValue = string | number | null
type Column = { header: string; type: 'integer' | 'text' | 'double'; at: number }
/** A table of a database, and the rows that it is filled with: of each the cells at its columns. */
export type SqlTable = { name: string; columns: Column[]; rows: readonly unknown[][] }

const texts = 'Rep,Activity,Per,Right person,Start,Active'.split(',')
const typeOf = (header: string) =>
  header === 'Month' || header === 'Date' ? 'integer' : texts.includes(header) ? 'text' : 'double'

/** A cell as a database takes it: blank is null, a date its month. */
export function sqlValue(cell: unknown): SqlValue {
  if (cell === '') return null
  return cell instanceof Date ? monthOf(cell) : (cell as SqlValue)
}

/** What a database is given: the columns that the scores need and no others, and the months with their days. */
export function sqlTables(tables: Tables, countedIn: Team['countedIn']): SqlTable[] {
  const needed = columnsToTouch(tables, { reps: 0, countedIn }).map(({ name, columns }): SqlTable => {
    const [headers = [], ...rows] = tables[name]
    const columnAt = (at: number): Column => {
      const header = String(headers[at])
      return { header, type: typeOf(header), at }
    }
    return { name, columns: columns.map(columnAt), rows }
  })
  const days = monthsOf(tables).map((month) => [month, daysIn(month)])
  const ofMonths = ['Month', 'Days'].map((header, at): Column => ({ header, type: 'integer', at }))
  return [...needed, { name: 'months', columns: ofMonths, rows: days }]
}

export const createTable = ({ name, columns }: SqlTable) =>
  `TABLE ${name} (${columns.map(({ header, type }) => `"${header}" ${type}`).join(', ')})`

const planned = `CASE WHEN Per = 'week' THEN Quantity * Days / 7.0 ELSE Quantity END`

const lines = {
  Plan: `
    SELECT Month, Rep, coalesce(Weight, 1) AS weight, ${planned} AS planned, coalesce(Done, 0) AS done,
      "Right people" AS directed, "Self rating" AS ratings, CASE WHEN "Self rating" IS NULL THEN 0 ELSE 1 END AS rated
    FROM plan JOIN months USING (Month) WHERE coalesce(Weight, 1) > 0`,
  Activity: `
    SELECT Month, Rep, weight, planned, coalesce(done, 0) AS done, directed, ratings, rated
    FROM (
      SELECT Month, Rep, Activity, sum(coalesce(Weight, 1)) AS weight, sum(${planned}) AS planned
      FROM plan JOIN months USING (Month) WHERE coalesce(Weight, 1) > 0 GROUP BY Month, Rep, Activity
    ) AS planned LEFT JOIN (
      SELECT Date AS Month, Rep, Activity, count(*) AS done, count(*) FILTER (WHERE "Right person" = 'yes') AS directed,
        sum(Rating) AS ratings, count(Rating) AS rated
      FROM activity GROUP BY Date, Rep, Activity
    ) AS counted USING (Month, Rep, Activity)`,
}

const criteria = ['Skill', 'Knowledge', 'Enthusiasm', '"Needs-based"']
const sumOfCriteria = criteria.map((each) => `coalesce(${each}, 0)`).join(' + ')
const countOfCriteria = criteria.map((each) => `CASE WHEN ${each} IS NULL THEN 0 ELSE 1 END`).join(' + ')

/** Every rep of Team in every month; `least` is the database's name for the lowest of several. */
export const query = (countedIn: Team['countedIn'], least: 'min' | 'least') => `
  WITH line AS (${lines[countedIn]}),
  qd AS (
    SELECT Month, Rep,
      sum(weight * ${least}(1, done / planned)) FILTER (WHERE planned > 0) / sum(weight) FILTER (WHERE planned > 0) AS quantity,
      sum(weight * ${least}(1, 1.0 * directed / done)) FILTER (WHERE done > 0 AND directed IS NOT NULL)
        / sum(weight) FILTER (WHERE done > 0 AND directed IS NOT NULL) AS direction,
      sum(ratings) / nullif(sum(rated), 0) AS rating
    FROM line GROUP BY Month, Rep
  ),
  observed AS (
    SELECT Date AS Month, Rep, avg((${sumOfCriteria}) / nullif(${countOfCriteria}, 0)) AS rating
    FROM observations GROUP BY Date, Rep
  ),
  result AS (SELECT Month, Rep, CASE WHEN count(Actual) > 0 THEN sum(Actual) END / nullif(sum(Target), 0) AS results
    FROM results GROUP BY Month, Rep),
  dimension AS (
    SELECT months.Month AS Month, team.Rep AS Rep, quantity, direction, results,
      coalesce(now.rating, ago1.rating, ago2.rating, ago3.rating, qd.rating) / 5 AS quality
    FROM months CROSS JOIN team
      LEFT JOIN qd ON qd.Month = months.Month AND qd.Rep = team.Rep
      LEFT JOIN result ON result.Month = months.Month AND result.Rep = team.Rep
      LEFT JOIN observed AS now ON now.Month = months.Month AND now.Rep = team.Rep
      LEFT JOIN observed AS ago1 ON ago1.Month = months.Month - 1 AND ago1.Rep = team.Rep
      LEFT JOIN observed AS ago2 ON ago2.Month = months.Month - 2 AND ago2.Rep = team.Rep
      LEFT JOIN observed AS ago3 ON ago3.Month = months.Month - 3 AND ago3.Rep = team.Rep
  ),
  score AS (
    SELECT *, CASE WHEN quantity IS NOT NULL
      THEN ${least}(quantity, coalesce(direction, quantity), coalesce(quality, quantity)) END AS activity
    FROM dimension
  )
  SELECT Month, Rep, quantity, direction, quality, activity, results,
    CASE WHEN results >= 1 - 1e-9 THEN 'Top ' WHEN results IS NOT NULL THEN 'Bottom ' END
      || CASE WHEN activity >= 0.8 - 1e-9 THEN 'right' WHEN activity IS NOT NULL THEN 'left' END AS quadrant
  FROM score`
