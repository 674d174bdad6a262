import { winKinds, yesNo } from '../qdq/choices.ts'
import { idColumn, type Tab } from './schema.ts'

export const winsTab = {
  name: 'Wins',
  columns: [
    { header: 'Date', type: 'day' },
    { header: 'Rep', type: 'name' },
    { header: 'Kind', type: 'word', words: winKinds },
    { header: 'Customer', type: 'text' },
    { header: 'Value', type: 'money' },
    { header: 'Story', type: 'longText' },
    { header: 'Plan line', type: 'text' },
    { header: 'Deal of the month', type: 'word', words: yesNo },
    idColumn,
  ],
} as const satisfies Tab
