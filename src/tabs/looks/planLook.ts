import type { planTab } from '../planTab.ts'
import { idLook, type Look, ownColumnsNote, tabColours } from './look.ts'

export const planLook: Look<typeof planTab> = {
  writtenBy: 'rep',
  colour: tabColours.reps,
  columns: {
    Month: {
      width: 80,
      note: `The month that the line is for: 2026-03, or any day of it. A line without a month is left out, and listed on the Quadrant tab. ${ownColumnsNote}`,
    },
    Rep: {
      width: 150,
      note: 'Whose line it is, spelled as in Team, such as Ana Lee. A line without a rep is left out, and listed on the Quadrant tab.',
    },
    Activity: {
      width: 150,
      note: 'What you will do, in a word or two, such as Cold calls or First meetings. Blank is fine unless activity is counted in the Activity tab.',
    },
    Quantity: {
      width: 80,
      note: 'How many: 50 for 50 calls a week (say week in Per). Blank or 0: nothing planned, so the line does not count towards Quantity.',
    },
    Per: { width: 80, note: 'Is Quantity meant per week or per month? Blank: month.' },
    Direction: {
      width: 240,
      note: 'With whom: roles and kinds of company, such as Sales managers at manufacturers of 50 to 500. It is for you to read; blank changes no score.',
    },
    Quality: {
      width: 240,
      note: 'To what standard: something one can do, such as Look the company up first, have one question ready. Blank changes no score.',
    },
    Done: {
      width: 80,
      note: 'How many you have done so far this month, such as 120; update it weekly. Blank: none yet.',
    },
    'Right people': {
      width: 80,
      note: 'How many of those done were with the people named in Direction, such as 90 of 120. Blank: not told, so the line says nothing about Direction.',
    },
    'Self rating': {
      width: 80,
      note: 'How well you think you did it, such as 4 out of 5. It counts only where your manager has observed nothing lately. Blank: not rated.',
    },
    Weight: {
      width: 80,
      note: 'How much the line matters beside your others: 2 counts twice, 0 not at all. Blank: 1.',
    },
    Note: {
      width: 240,
      note: 'Anything worth remembering, such as Trade fair in week 2. Blank is fine; nothing reads it.',
    },
    Id: idLook,
  },
}
