import type { Tab } from './schema.ts'
import { idColumn, ownColumnsNote, tabColours } from './schema.ts'

export const periods = ['month', 'week'] as const

export const planTab = {
  name: 'Plan',
  writtenBy: 'rep',
  colour: tabColours.reps,
  columns: [
    {
      header: 'Month',
      type: 'month',
      needed: true,
      width: 80,
      note: `The month that the line is for: 2026-03, or any day of it. A line without a month is left out, and listed on the Quadrant tab. ${ownColumnsNote}`,
    },
    {
      header: 'Rep',
      type: 'name',
      needed: true,
      width: 150,
      note: 'Whose line it is, spelled as in Team, such as Ana Lee. A line without a rep is left out, and listed on the Quadrant tab.',
    },
    {
      header: 'Activity',
      type: 'text',
      width: 150,
      note: 'What you will do, in a word or two, such as Cold calls or First meetings. Blank is fine unless activity is counted in the Activity tab.',
    },
    {
      header: 'Quantity',
      type: 'amount',
      needed: true,
      width: 80,
      note: 'How many: 50 for 50 calls a week (say week in Per). Blank or 0: nothing planned, so the line does not count towards Quantity.',
    },
    {
      header: 'Per',
      type: 'word',
      words: periods,
      width: 80,
      note: 'Is Quantity meant per week or per month? Blank: month.',
    },
    {
      header: 'Direction',
      type: 'longText',
      width: 240,
      note: 'With whom: roles and kinds of company, such as Sales managers at manufacturers of 50 to 500. It is for you to read; blank changes no score.',
    },
    {
      header: 'Quality',
      type: 'longText',
      width: 240,
      note: 'To what standard: something one can do, such as Look the company up first, have one question ready. Blank changes no score.',
    },
    {
      header: 'Done',
      type: 'amount',
      width: 80,
      note: 'How many you have done so far this month, such as 120; update it weekly. Blank: none yet.',
    },
    {
      header: 'Right people',
      type: 'amount',
      width: 80,
      note: 'How many of those done were with the people named in Direction, such as 90 of 120. Blank: not told, so the line says nothing about Direction.',
    },
    {
      header: 'Self rating',
      type: 'rating',
      width: 80,
      note: 'How well you think you did it, such as 4 out of 5. It counts only where your manager has observed nothing lately. Blank: not rated.',
    },
    {
      header: 'Weight',
      type: 'amount',
      width: 80,
      note: 'How much the line matters beside your others: 2 counts twice, 0 not at all. Blank: 1.',
    },
    {
      header: 'Note',
      type: 'longText',
      width: 240,
      note: 'Anything worth remembering, such as Trade fair in week 2. Blank is fine; nothing reads it.',
    },
    idColumn,
  ],
} as const satisfies Tab
