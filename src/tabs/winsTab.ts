import type { Tab } from './schema.ts'
import { idColumn, tabColours, yesNo } from './schema.ts'

const winKinds = ['new deal', 'defended customer'] as const

export const winsTab = {
  name: 'Wins',
  writtenBy: 'manager or rep',
  colour: tabColours.reps,
  columns: [
    { header: 'Date', type: 'day', width: 80, note: 'The day it was won, such as 2026-03-12.' },
    {
      header: 'Rep',
      type: 'name',
      width: 150,
      note: 'Whose win it is, spelled as in Team, such as Ana Lee.',
    },
    {
      header: 'Kind',
      type: 'word',
      words: winKinds,
      width: 150,
      note: 'A new deal, or an existing customer defended against a competitor. Blank: not told.',
    },
    {
      header: 'Customer',
      type: 'text',
      width: 150,
      note: 'Which customer, such as Harbour Foods. Blank is fine.',
    },
    {
      header: 'Value',
      type: 'money',
      width: 110,
      note: 'What it is worth, such as 12000, counted as in Results. Blank: not told.',
    },
    {
      header: 'Story',
      type: 'longText',
      width: 240,
      note: 'How it came about, for others to learn from, such as Met the buyer at the fair, asked what last year lacked. Blank is fine.',
    },
    {
      header: 'Plan line',
      type: 'text',
      width: 150,
      note: 'Which activity of the plan led to it, in the same words, such as First meetings. Blank: not told.',
    },
    {
      header: 'Deal of the month',
      type: 'word',
      words: yesNo,
      width: 150,
      note: 'yes for the one win that the month is to be remembered by. Blank: no.',
    },
    idColumn,
  ],
} as const satisfies Tab
