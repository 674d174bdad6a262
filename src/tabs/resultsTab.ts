import type { Tab } from './schema.ts'
import { ownColumnsNote, tabColours } from './schema.ts'

export const resultsTab = {
  name: 'Results',
  writtenBy: 'manager',
  colour: tabColours.managers,
  columns: [
    {
      header: 'Month',
      type: 'month',
      needed: true,
      width: 80,
      note: `The month that the figures are for: 2026-03, or any day of it. A row without a month is left out, and listed on the Quadrant tab. ${ownColumnsNote}`,
    },
    {
      header: 'Rep',
      type: 'name',
      needed: true,
      width: 150,
      note: 'Whose results they are, spelled as in Team, such as Ana Lee. Several rows of a rep and month add up.',
    },
    {
      header: 'Target',
      type: 'money',
      needed: true,
      width: 110,
      note: 'What was to be sold in the whole month, such as 40000. Type it ahead; a month in progress is compared with the part of it that has gone by.',
    },
    {
      header: 'Actual',
      type: 'money',
      needed: true,
      width: 110,
      note: 'What was sold so far, such as 31500; a credit note may make it negative. Blank: not known yet, so no results are shown.',
    },
  ],
} as const satisfies Tab
