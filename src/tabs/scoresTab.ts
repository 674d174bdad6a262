import type { Tab } from './schema.ts'

export const scoresTab = {
  name: 'Scores',
  columns: [
    { header: 'Month', type: 'month', needed: true },
    { header: 'Rep', type: 'name', needed: true },
    { header: 'Quantity', type: 'score' },
    { header: 'Direction', type: 'score' },
    { header: 'Quality', type: 'score' },
    { header: 'Activity', type: 'score', needed: true },
    { header: 'Weakest', type: 'text' },
    { header: 'Results', type: 'score', needed: true },
    { header: 'Quadrant', type: 'text', needed: true },
    { header: 'Basis', type: 'text', needed: true },
    { header: 'Advice', type: 'longText' },
  ],
} as const satisfies Tab
