import type { teamTab } from '../teamTab.ts'
import { type Look, ownColumnsNote, tabColours } from './look.ts'

export const teamLook: Look<typeof teamTab> = {
  writtenBy: 'manager',
  colour: tabColours.managers,
  columns: {
    Rep: {
      width: 170,
      note: `The rep's name as everyone writes it, such as Ana Lee; the other tabs follow this spelling. Blank: the row is skipped. ${ownColumnsNote}`,
    },
    Email: {
      width: 210,
      note: 'Such as ana@example.com. Lock down proposes the managers’ addresses from here; no mail is sent. Blank: none is proposed.',
    },
    Manager: {
      width: 150,
      note: 'Who holds the 1:1s with this rep, such as Sam Reed. Blank: nobody is named.',
    },
    Start: {
      width: 90,
      note: 'The month in which the rep started, such as 2026-03: no row is expected before it. Blank: has always been here.',
    },
    Active: { width: 80, note: 'no when the rep has left; the months already written stay. Blank: yes.' },
  },
}
