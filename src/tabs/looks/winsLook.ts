import type { winsTab } from '../winsTab.ts'
import { idLook, type Look, tabColours } from './look.ts'

export const winsLook: Look<typeof winsTab> = {
  writtenBy: 'manager or rep',
  colour: tabColours.reps,
  columns: {
    Date: { width: 80, note: 'The day it was won, such as 2026-03-12.' },
    Rep: { width: 150, note: 'Whose win it is, spelled as in Team, such as Ana Lee.' },
    Kind: {
      width: 150,
      note: 'A new deal, or an existing customer defended against a competitor. Blank: not told.',
    },
    Customer: { width: 150, note: 'Which customer, such as Harbour Foods. Blank is fine.' },
    Value: { width: 110, note: 'What it is worth, such as 12000, counted as in Results. Blank: not told.' },
    Story: {
      width: 240,
      note: 'How it came about, for others to learn from, such as Met the buyer at the fair, asked what last year lacked. Blank is fine.',
    },
    'Plan line': {
      width: 150,
      note: 'Which activity of the plan led to it, in the same words, such as First meetings. Blank: not told.',
    },
    'Deal of the month': {
      width: 150,
      note: 'yes for the one win that the month is to be remembered by. Blank: no.',
    },
    Id: idLook,
  },
}
