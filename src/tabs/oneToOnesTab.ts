import type { Tab } from './schema.ts'
import { idColumn, tabColours } from './schema.ts'

export const oneToOnesTab = {
  // Not "1:1s": a colon is refused in exported files.
  name: '1-1s',
  writtenBy: 'manager',
  colour: tabColours.managers,
  columns: [
    {
      header: 'Date',
      type: 'day',
      width: 80,
      note: 'The day you sat down together, such as 2026-03-12; at least once a month.',
    },
    {
      header: 'Month',
      type: 'month',
      width: 80,
      note: 'The month that you spoke about, such as 2026-02. Blank: the month of the date.',
    },
    {
      header: 'Rep',
      type: 'name',
      width: 150,
      note: 'With whom, spelled as in Team, such as Ana Lee.',
    },
    {
      header: 'Manager',
      type: 'name',
      width: 150,
      note: 'Who held it, such as Sam Reed. Blank is fine.',
    },
    {
      header: 'Quantity',
      type: 'score',
      width: 90,
      note: 'Quantity as it stood that day, such as 85%; the sidebar fills it in. Blank: not known.',
    },
    {
      header: 'Direction',
      type: 'score',
      width: 90,
      note: 'Direction as it stood that day, such as 70%; the sidebar fills it in. Blank: not known.',
    },
    {
      header: 'Quality',
      type: 'score',
      width: 90,
      note: 'Quality as it stood that day, such as 75%; the sidebar fills it in. Blank: not known.',
    },
    {
      header: 'Activity',
      type: 'score',
      width: 90,
      note: 'The activity score as it stood that day, the lowest of the three, such as 70%. Blank: not known.',
    },
    {
      header: 'Results',
      type: 'score',
      width: 90,
      note: 'Actual of target as it stood that day, such as 96%; the sidebar fills it in. Blank: not known.',
    },
    {
      header: 'Quadrant',
      type: 'text',
      width: 90,
      note: 'The quadrant as it stood that day, such as Bottom right. Blank: not placed.',
    },
    {
      header: "Rep's account",
      type: 'longText',
      width: 240,
      note: 'What the rep says about activities done against plan, such as Calls done, meetings slow to come. Blank is fine.',
    },
    {
      header: 'Last commitments',
      type: 'longText',
      width: 240,
      note: 'A line each, with what became of it: done, in progress or dropped, such as Call ten lapsed customers: done. Blank: there were none.',
    },
    {
      header: 'Learned from results',
      type: 'longText',
      width: 240,
      note: 'What the month’s results teach, such as Offers sent within a day win twice as often. Blank is fine.',
    },
    {
      header: 'Commitments',
      type: 'longText',
      width: 240,
      note: 'What the rep commits to next, few and countable, a line each, such as Six first meetings with new distributors.',
    },
    {
      header: 'Manager comments',
      type: 'longText',
      width: 240,
      note: 'What you want to say about it, and what you promise, such as I come along on the 14th. Whoever can open this file can read it.',
    },
    {
      header: 'Next 1:1',
      type: 'day',
      width: 90,
      note: 'When you sit down again, such as 2026-04-10. Blank: not fixed yet.',
    },
    idColumn,
  ],
} as const satisfies Tab
