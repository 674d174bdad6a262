import type { Tab } from './schema.ts'
import { ownColumnsNote, tabColours, yesNo } from './schema.ts'

export const teamTab = {
  name: 'Team',
  writtenBy: 'manager',
  colour: tabColours.managers,
  columns: [
    {
      header: 'Rep',
      type: 'name',
      needed: true,
      width: 170,
      note: `The rep's name as everyone writes it, such as Ana Lee; the other tabs follow this spelling. Blank: the row is skipped. ${ownColumnsNote}`,
    },
    {
      header: 'Email',
      type: 'email',
      width: 210,
      note: 'Where reminders go, such as ana@example.com. Blank: none are sent.',
    },
    {
      header: 'Manager',
      type: 'name',
      width: 150,
      note: 'Who holds the 1:1s with this rep, such as Sam Reed. Blank: nobody is named.',
    },
    {
      header: 'Start',
      type: 'month',
      width: 90,
      note: 'The month in which the rep started, such as 2026-03: no row is expected before it. Blank: has always been here.',
    },
    {
      header: 'Active',
      type: 'word',
      words: yesNo,
      width: 80,
      note: 'no when the rep has left; the months already written stay. Blank: yes.',
    },
  ],
} as const satisfies Tab
