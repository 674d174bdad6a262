import { periods } from '../qdq/quantity.ts'
import { idColumn, type Tab } from './schema.ts'

export const planTab = {
  name: 'Plan',
  columns: [
    { header: 'Month', type: 'month', needed: true },
    { header: 'Rep', type: 'name', needed: true },
    { header: 'Activity', type: 'text' },
    { header: 'Quantity', type: 'amount', needed: true },
    { header: 'Per', type: 'word', words: periods },
    { header: 'Direction', type: 'longText' },
    { header: 'Quality', type: 'longText' },
    { header: 'Done', type: 'amount' },
    { header: 'Right people', type: 'amount' },
    { header: 'Self rating', type: 'rating' },
    { header: 'Weight', type: 'amount' },
    { header: 'Note', type: 'longText' },
    idColumn,
  ],
} as const satisfies Tab
