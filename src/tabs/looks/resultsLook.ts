import type { resultsTab } from '../resultsTab.ts'
import { type Look, ownColumnsNote, tabColours } from './look.ts'

export const resultsLook: Look<typeof resultsTab> = {
  writtenBy: 'manager',
  colour: tabColours.managers,
  columns: {
    Month: {
      width: 80,
      note: `The month that the figures are for: 2026-03, or any day of it. A row without a month is left out, and listed on the Quadrant tab. ${ownColumnsNote}`,
    },
    Rep: {
      width: 150,
      note: 'Whose results they are, spelled as in Team, such as Ana Lee. Several rows of a rep and month add up.',
    },
    Target: {
      width: 110,
      note: 'What was to be sold in the whole month, such as 40000. Type it ahead; a month in progress is compared with the part of it that has gone by.',
    },
    Actual: {
      width: 110,
      note: 'What was sold so far, such as 31500; a credit note may make it negative. Blank: not known yet, so no results are shown.',
    },
  },
}
