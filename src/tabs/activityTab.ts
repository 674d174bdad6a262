import type { Tab } from './schema.ts'
import { ownColumnsNote, tabColours, yesNo } from './schema.ts'

export const activityTab = {
  name: 'Activity',
  writtenBy: 'import or rep',
  colour: tabColours.reps,
  columns: [
    {
      header: 'Date',
      type: 'day',
      needed: true,
      width: 80,
      note: `The day it was done, such as 2026-03-12. Rows count only when Settings says Activity counted in: Activity; blank dates are listed on the Quadrant tab. ${ownColumnsNote}`,
    },
    {
      header: 'Rep',
      type: 'name',
      needed: true,
      width: 150,
      note: 'Who did it, spelled as in Team, such as Ana Lee. A row without a rep is left out, and listed on the Quadrant tab.',
    },
    {
      header: 'Activity',
      type: 'text',
      needed: true,
      width: 150,
      note: 'Which line of the plan it belongs to, in the same words, such as First meetings. Blank: it belongs to none, and is listed.',
    },
    {
      header: 'Right person',
      type: 'word',
      words: yesNo,
      width: 80,
      note: 'yes when it was with someone named in the Direction of the plan line. Blank: no.',
    },
    {
      header: 'Rating',
      type: 'rating',
      width: 80,
      note: 'How well it went in your own eyes, such as 4 out of 5. Blank: not rated.',
    },
    {
      header: 'Customer',
      type: 'text',
      width: 150,
      note: 'With which customer or prospect, such as Harbour Foods. Blank is fine; nothing reads it.',
    },
    {
      header: 'Note',
      type: 'longText',
      width: 240,
      note: 'Anything worth remembering, such as Asked for a quote by Friday. Blank is fine; nothing reads it.',
    },
  ],
} as const satisfies Tab
