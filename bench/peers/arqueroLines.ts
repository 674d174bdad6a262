import type { Tables } from '../scoring/team.ts'
import { type Arquero, loaded, repMonth, type Table } from './arqueroTables.ts'

const lineOf = [...repMonth, 'Activity']

/** The lines of Plan that count. */
export const planOf = (arquero: Arquero, { plan }: Tables) =>
  loaded(arquero, plan, 'Rep,Activity,Quantity,Per,Done,Right people,Self rating,Weight')
    .derive({ weight: 'd => d.Weight == null ? 1 : d.Weight' })
    .filter('d => d.weight > 0')

export const withPlanned = (plan: Table, months: Table) =>
  plan
    .lookup(months, [['Month'], ['Month']], 'Days')
    .derive({ planned: 'd => d.Per === "week" ? d.Quantity * d.Days / 7 : d.Quantity' })

export const typedLines = (lines: Table) =>
  lines.derive({
    done: 'd => d.Done == null ? 0 : d.Done',
    directed: 'd => d["Right people"]',
    ratings: 'd => d["Self rating"]',
    rated: 'd => d["Self rating"] == null ? 0 : 1',
  })

/** The lines of one rep, month and activity are one, and the rows of Activity that name it are its Done. */
export function countedLines(lines: Table, activity: Table): Table {
  const counted = activity.groupby(...lineOf).rollup({
    count: 'd => op.count()',
    directed: 'd => op.sum(d["Right person"] === "yes" ? 1 : 0)',
    ratings: 'd => op.sum(d.Rating)',
    rated: 'd => op.valid(d.Rating)',
  })
  return lines
    .groupby(...lineOf)
    .rollup({ weight: 'd => op.sum(d.weight)', planned: 'd => op.sum(d.planned)' })
    .lookup(counted, [lineOf, lineOf], 'count', 'directed', 'ratings', 'rated')
    .derive({ done: 'd => d.count == null ? 0 : d.count' })
}

/** Quantity, Direction and what the reps rated themselves. */
export const dimensionsOf = (lines: Table) =>
  lines
    .derive({
      plannedWeight: 'd => d.planned > 0 ? d.weight : 0',
      lineDone: 'd => d.planned > 0 ? d.weight * (d.done < d.planned ? d.done / d.planned : 1) : 0',
      directedWeight: 'd => d.done > 0 && d.directed != null ? d.weight : 0',
      lineDirected:
        'd => d.done > 0 && d.directed != null ? d.weight * (d.directed < d.done ? d.directed / d.done : 1) : 0',
    })
    .groupby(...repMonth)
    .rollup({
      quantity: 'd => op.sum(d.lineDone) / op.sum(d.plannedWeight)',
      direction: 'd => op.sum(d.lineDirected) / op.sum(d.directedWeight)',
      selfRating: 'd => op.sum(d.ratings) / op.sum(d.rated)',
    })
