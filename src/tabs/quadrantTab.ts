import type { Tab } from './schema.ts'

export const quadrantTab = {
  name: 'Quadrant',
  columns: [],
} as const satisfies Tab

/** Where things stand on the Quadrant tab: fixed, so that no spill can meet another. */
export const places = {
  monthLabel: 'A1',
  month: 'B1',
  shownLabel: 'C1',
  shown: 'D1',
  teamHeaders: 'A2:J2',
  team: 'A3:J3',
  above: 'A4:L4',
  grid: 'A5:L16',
  topLeft: 'A5:F10',
  topRight: 'G5:L10',
  bottomLeft: 'A11:F16',
  bottomRight: 'G11:L16',
  below: 'A17:L17',
  listTitle: 'A19',
  listHeaders: 'A20:G20',
  list: 'A21',
  problemsTitle: 'I19',
  problemHeaders: 'I20:M20',
  problems: 'I21',
  chart: 'N1',
  chartData: 'AA1',
} as const

/** The labels of what QDQ_TEAM answers, in its order. */
export const teamLabels = [
  'Attainment',
  'Actual',
  'Target',
  'Top right',
  'Top left',
  'Bottom right',
  'Bottom left',
  'Not placed',
  'Provisional',
  'As of',
] as const

/** The columns of Scores that the list shows, in the order of the list. */
export const listed = ['Rep', 'Quadrant', 'Results', 'Activity', 'Basis', 'Weakest', 'Advice'] as const

/** The labels of what QDQ_PROBLEMS answers, in its order. */
export const problemLabels = ['Tab', 'Row', 'Column', 'Problem', 'Mend'] as const
