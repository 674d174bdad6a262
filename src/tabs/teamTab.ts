import { yesNo } from '../qdq/choices.ts'
import type { Tab } from './schema.ts'

export const teamTab = {
  name: 'Team',
  columns: [
    { header: 'Rep', type: 'name', needed: true },
    { header: 'Email', type: 'email' },
    { header: 'Manager', type: 'name' },
    { header: 'Start', type: 'month' },
    { header: 'Active', type: 'word', words: yesNo },
  ],
} as const satisfies Tab
