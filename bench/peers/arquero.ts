import type { Tables, Team } from '../scoring/team.ts'
import { countedLines, dimensionsOf, planOf, typedLines, withPlanned } from './arqueroLines.ts'
import { type Arquero, loaded, repMonth, type Table } from './arqueroTables.ts'
import { columnOf, daysIn, load, monthsOf, type Peer, type Scored } from './peer.ts'
import { placed } from './placed.ts'

const criteria = ['Skill', 'Knowledge', 'Enthusiasm', 'Needs-based']
const sumOfCriteria = criteria.map((each) => `d["${each}"]`).join(' + ')
const countOfCriteria = criteria.map((each) => `(d["${each}"] == null ? 0 : 1)`).join(' + ')

const observedIn = (arquero: Arquero, { observations }: Tables) =>
  loaded(arquero, observations, `Rep,${criteria}`, 'Date')
    .derive({ rating: `d => (${sumOfCriteria}) / (${countOfCriteria})` })
    .groupby(...repMonth)
    .rollup({ rating: 'd => op.mean(d.rating)' })

const resultsOf = (arquero: Arquero, { results }: Tables) =>
  loaded(arquero, results, 'Rep,Target,Actual')
    .groupby(...repMonth)
    .rollup({ results: 'd => op.valid(d.Actual) > 0 ? op.sum(d.Actual) / op.sum(d.Target) : null' })

/** Quality of the month, or of the nearest of the three before it. */
const withQuality = (scores: Table, observed: Table) =>
  [0, 1, 2, 3]
    .reduce((table, ago) => {
      const [month, rating] = [`month${ago}`, `rating${ago}`]
      const from = table.derive({ [month]: `d => d.Month - ${ago}` })
      return from.lookup(observed.rename({ rating }), [[month, 'Rep'], repMonth], rating)
    }, scores)
    .derive({ quality: 'd => (d.rating0 ?? d.rating1 ?? d.rating2 ?? d.rating3 ?? d.selfRating) / 5' })

function score(arquero: Arquero, tables: Tables, countedIn: Team['countedIn']): Scored[] {
  const monthNumbers = monthsOf(tables)
  const months = arquero.table({ Month: monthNumbers, Days: monthNumbers.map(daysIn) })
  const planned = withPlanned(planOf(arquero, tables), months)
  const activity = () => loaded(arquero, tables.activity, 'Rep,Activity,Right person,Rating', 'Date')
  const lines = countedIn === 'Plan' ? typedLines(planned) : countedLines(planned, activity())
  const scores = months
    .cross(arquero.table({ Rep: columnOf(tables.team, 'Rep') }))
    .lookup(dimensionsOf(lines), [repMonth, repMonth], 'quantity', 'direction', 'selfRating')
    .lookup(resultsOf(arquero, tables), [repMonth, repMonth], 'results')
  return rowsOf(withQuality(scores, observedIn(arquero, tables)))
}

const known = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null)

function rowsOf(table: Table): Scored[] {
  const numbers = (name: string) => table.array(name).map(known)
  const [quantity, direction, quality, results] = ['quantity', 'direction', 'quality', 'results'].map(numbers)
  const reps = table.array('Rep')
  return table.array('Month').map((month, at) => {
    const of = (values: (number | null)[] = []) => values[at] ?? null
    return placed(Number(month), String(reps[at]), [of(quantity), of(direction), of(quality)], of(results))
  })
}

/** arquero: tables of columns in JavaScript, with verbs. Where a rep is placed is plain JavaScript. */
export const arquero: Peer = {
  name: 'arquero',
  async open() {
    const library = await load<Arquero>('arquero')
    return (tables, countedIn) => score(library, tables, countedIn)
  },
}
