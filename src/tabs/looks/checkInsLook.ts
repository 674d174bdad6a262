import type { checkInsTab } from '../checkInsTab.ts'
import { idLook, type Look, tabColours } from './look.ts'

export const checkInsLook: Look<typeof checkInsTab> = {
  writtenBy: 'rep',
  colour: tabColours.reps,
  columns: {
    Date: { width: 120, note: 'The day of the check-in, such as 2026-03-12; once a week.' },
    Rep: { width: 120, note: 'Who checks in, spelled as in Team, such as Ana Lee.' },
    Month: {
      width: 120,
      note: 'The month whose plan it speaks of, such as 2026-03. Blank: the month of the date.',
    },
    Lines: {
      width: 240,
      note: 'A line each: activity, done / planned, such as Cold calls, 120 / 200. The sidebar fills it in; blank is fine.',
    },
    'On track': { width: 80, note: 'Will the plan be met as things stand: yes or no. Blank: not told.' },
    Blocker: {
      width: 240,
      note: 'What is in the way, and whose help you want, such as Price list missing, ask Sam. Blank: nothing.',
    },
    'Last focus kept': {
      width: 80,
      note: 'Did you keep to the focus of last week: yes, partly or no. Blank: there was none.',
    },
    'Focus for next week': {
      width: 240,
      note: 'The one thing that matters most next week, such as Ten calls to last year’s exhibitors. Blank: none.',
    },
    'Manager reply': {
      width: 240,
      note: 'For the manager: an answer to what is in the way, such as You have it by noon. Blank: not answered yet.',
    },
    Id: idLook,
  },
}
