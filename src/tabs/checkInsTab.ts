import type { Tab } from './schema.ts'
import { idColumn, yesNo } from './schema.ts'

const keptWords = ['yes', 'partly', 'no'] as const

export const checkInsTab = {
  name: 'Check-ins',
  columns: [
    { header: 'Date', type: 'day' },
    { header: 'Rep', type: 'name' },
    { header: 'Month', type: 'month' },
    { header: 'Lines', type: 'longText' },
    { header: 'On track', type: 'word', words: yesNo },
    { header: 'Blocker', type: 'longText' },
    { header: 'Last focus kept', type: 'word', words: keptWords },
    { header: 'Focus for next week', type: 'longText' },
    { header: 'Manager reply', type: 'longText' },
    idColumn,
  ],
} as const satisfies Tab
