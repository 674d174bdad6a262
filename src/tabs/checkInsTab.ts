import type { Tab } from './schema.ts'
import { idColumn, tabColours, yesNo } from './schema.ts'

const keptWords = ['yes', 'partly', 'no'] as const

export const checkInsTab = {
  name: 'Check-ins',
  writtenBy: 'rep',
  colour: tabColours.reps,
  columns: [
    {
      header: 'Date',
      type: 'day',
      width: 120,
      note: 'The day of the check-in, such as 2026-03-12; once a week.',
    },
    {
      header: 'Rep',
      type: 'name',
      width: 120,
      note: 'Who checks in, spelled as in Team, such as Ana Lee.',
    },
    {
      header: 'Month',
      type: 'month',
      width: 120,
      note: 'The month whose plan it speaks of, such as 2026-03. Blank: the month of the date.',
    },
    {
      header: 'Lines',
      type: 'longText',
      width: 240,
      note: 'A line each: activity, done / planned, such as Cold calls, 120 / 200. The sidebar fills it in; blank is fine.',
    },
    {
      header: 'On track',
      type: 'word',
      words: yesNo,
      width: 80,
      note: 'Will the plan be met as things stand: yes or no. Blank: not told.',
    },
    {
      header: 'Blocker',
      type: 'longText',
      width: 240,
      note: 'What is in the way, and whose help you want, such as Price list missing, ask Sam. Blank: nothing.',
    },
    {
      header: 'Last focus kept',
      type: 'word',
      words: keptWords,
      width: 80,
      note: 'Did you keep to the focus of last week: yes, partly or no. Blank: there was none.',
    },
    {
      header: 'Focus for next week',
      type: 'longText',
      width: 240,
      note: 'The one thing that matters most next week, such as Ten calls to last year’s exhibitors. Blank: none.',
    },
    {
      header: 'Manager reply',
      type: 'longText',
      width: 240,
      note: 'For the manager: an answer to what is in the way, such as You have it by noon. Blank: not answered yet.',
    },
    idColumn,
  ],
} as const satisfies Tab
