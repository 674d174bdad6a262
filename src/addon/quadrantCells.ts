import { listed, places, problemLabels, teamLabels } from '../tabs/quadrantTab.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import { letters, placeOf } from './a1.ts'
import { ourColumns, type ReadTabs, scoredTables, scoresColumn, scoresTable } from './formulas.ts'

/** What Set up writes on the Quadrant tab: texts and formulas, by cell. */
export type QuadrantCells = Readonly<Record<string, string>>

const listLabels = ['Rep', 'Quadrant', 'Results', 'Activity', 'Basis', 'Weakest', 'What to do']

/** Everything that stands on the Quadrant tab but what spills. */
export function quadrantCells(tabs: ReadTabs): QuadrantCells {
  return {
    [places.monthLabel]: 'Month',
    [places.shownLabel]: 'Showing',
    [places.shown]: monthShown,
    ...inRow(places.teamHeaders, teamLabels),
    [start(places.team)]: teamFormula(tabs),
    [start(places.above)]: 'Top left: results are there, activity is not yet',
    G4: 'Top right: results and activity are there',
    [start(places.grid)]: gridFormula,
    [start(places.below)]: 'Bottom left: neither is there yet',
    G17: 'Bottom right: activity is there, results should follow',
    A18: 'Up: results attainment. Right: activity score. The targets lie in the middle. A ? marks a provisional score, hollow on the chart.',
    [places.listTitle]: listTitle,
    ...inRow(places.listHeaders, listLabels),
    ...inRow(places.list, listed.map(listFormula)),
    [places.problemsTitle]: 'Rows left out, or read with a grain of salt',
    ...inRow(places.problemHeaders, problemLabels),
    [places.problems]: `=QDQ_PROBLEMS(${scoredTables(tabs)})`,
    [places.chartData]: `=QDQ_CHART(${scoresTable}; ${places.shown}; ${ourColumns(tabs.settings)})`,
  }
}

const start = (range: string) => range.replace(/:.*/, '')

function inRow(range: string, texts: readonly string[]): QuadrantCells {
  const { row, column } = placeOf(range)
  return Object.fromEntries(texts.map((text, at) => [`${letters(column + at)}${row}`, text]))
}

const months = scoresColumn('Month')
const begun = [
  `MAXIFS(${months}; ${scoresColumn('Quantity')}; ">0")`,
  `MAXIFS(${months}; ${scoresColumn('Results')}; ">0")`,
  `MAXIFS(${months}; ${scoresColumn('Results')}; "<0")`,
].join('; ')

// The month that was chosen, else the newest in which something was done or brought in, else the newest.
// Without scores there is none; why, the title below says.
const monthShown = `=IFERROR(IF(${places.month}<>""; ${places.month}; IF(MAX(${begun})>0; MAX(${begun}); IF(MAX(${months})>0; MAX(${months}); ""))); "")`

// Scores that show an error leave the whole tab blank, so here it says where to look.
const listTitle = `=IF(ISERROR(${scoresTab.name}!A2); "${scoresTab.name}!A2 shows an error: click it to read what is wrong, then choose Extensions > Top Right > Set up the tabs."; "Who is where")`

const teamFormula = ({ results, settings }: ReadTabs) =>
  `=QDQ_TEAM(${ourColumns(results)}; ${scoresTable}; ${places.shown}; ${ourColumns(settings)})`

// Without the first question a file without scores would list its blank rows. By whole days, since a month whose first
// midnight the clocks skip begins later on that day in Scores, and not where it is typed.
const listFormula = (header: (typeof listed)[number]) =>
  `=IF(${places.shown}=""; ""; IFERROR(FILTER(${scoresColumn(header)}; INT(${months})=INT(${places.shown})); ""))`

// The targets come from the ends of the chart's target lines: there a bad setting has given way to its default.
// QUADRANT_GRID takes results above 2000 % for percentages typed without their sign; computed ones stand at the edge.
const gridFormula =
  '=QUADRANT_GRID(A21:A; ARRAYFORMULA(IF(C21:C=""; ""; IF(C21:C>20; 20; C21:C))); D21:D; AK2; AB4; 12; E21:E)'
