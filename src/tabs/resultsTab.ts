import type { Tab } from './schema.ts'

export const resultsTab = {
  name: 'Results',
  columns: [
    { header: 'Month', type: 'month', needed: true },
    { header: 'Rep', type: 'name', needed: true },
    { header: 'Target', type: 'money', needed: true },
    { header: 'Actual', type: 'money', needed: true },
  ],
} as const satisfies Tab
