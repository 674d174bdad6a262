import { focusKept, yesNo } from '../qdq/choices.ts'
import { idColumn, type Tab } from './schema.ts'

export const checkInsTab = {
  name: 'Check-ins',
  columns: [
    { header: 'Date', type: 'day' },
    { header: 'Rep', type: 'name' },
    { header: 'Month', type: 'month' },
    { header: 'Lines', type: 'longText' },
    { header: 'On track', type: 'word', words: yesNo },
    { header: 'Blocker', type: 'longText' },
    { header: 'Last focus kept', type: 'word', words: focusKept },
    { header: 'Focus for next week', type: 'longText' },
    { header: 'Manager reply', type: 'longText' },
    idColumn,
  ],
} as const satisfies Tab
