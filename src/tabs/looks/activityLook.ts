import type { activityTab } from '../activityTab.ts'
import { type Look, ownColumnsNote, tabColours } from './look.ts'

export const activityLook: Look<typeof activityTab> = {
  writtenBy: 'import or rep',
  colour: tabColours.reps,
  columns: {
    Date: {
      width: 80,
      note: `The day it was done, such as 2026-03-12. Rows count only when Settings says Activity counted in: Activity; blank dates are listed on the Quadrant tab. ${ownColumnsNote}`,
    },
    Rep: {
      width: 150,
      note: 'Who did it, spelled as in Team, such as Ana Lee. A row without a rep is left out, and listed on the Quadrant tab.',
    },
    Activity: {
      width: 150,
      note: 'Which line of the plan it belongs to, in the same words, such as First meetings. Blank: it belongs to none, and is listed.',
    },
    'Right person': {
      width: 80,
      note: 'yes when it was with someone named in the Direction of the plan line. Blank: no.',
    },
    Rating: { width: 80, note: 'How well it went in your own eyes, such as 4 out of 5. Blank: not rated.' },
    Customer: {
      width: 150,
      note: 'With which customer or prospect, such as Harbour Foods. Blank is fine; nothing reads it.',
    },
    Note: {
      width: 240,
      note: 'Anything worth remembering, such as Asked for a quote by Friday. Blank is fine; nothing reads it.',
    },
  },
}
