import { yesNo } from '../qdq/choices.ts'
import type { Tab } from './schema.ts'

export const activityTab = {
  name: 'Activity',
  columns: [
    { header: 'Date', type: 'day', needed: true },
    { header: 'Rep', type: 'name', needed: true },
    { header: 'Activity', type: 'text', needed: true },
    { header: 'Right person', type: 'word', words: yesNo },
    { header: 'Rating', type: 'rating' },
    { header: 'Customer', type: 'text' },
    { header: 'Note', type: 'longText' },
  ],
} as const satisfies Tab
