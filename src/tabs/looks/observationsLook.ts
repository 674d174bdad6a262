import type { observationsTab } from '../observationsTab.ts'
import { idLook, type Look, ownColumnsNote, tabColours } from './look.ts'

export const observationsLook: Look<typeof observationsTab> = {
  writtenBy: 'manager',
  colour: tabColours.managers,
  columns: {
    Date: {
      width: 80,
      note: `The day you went along or listened in, such as 2026-03-12. A row without it is left out, and listed on the Quadrant tab. ${ownColumnsNote}`,
    },
    Rep: { width: 150, note: 'Whom you observed, spelled as in Team, such as Ana Lee.' },
    Observer: { width: 150, note: 'Who observed, such as Sam Reed. Blank is fine.' },
    Occasion: { width: 80, note: 'A meeting you went along to, or a call you listened to. Blank is fine.' },
    Customer: { width: 150, note: 'With which customer or prospect, such as Harbour Foods. Blank is fine.' },
    Objective: {
      width: 240,
      note: 'What the rep wanted to come away with, asked beforehand, such as A second meeting with the buyer. Blank is fine.',
    },
    Skill: {
      width: 80,
      note: 'Asking, listening, agreeing the next step: 4 for good on a scale of 5. Blank: not rated, and left out of the mean.',
    },
    Knowledge: {
      width: 80,
      note: 'Of the customer, the market and what we sell: 4 for good on a scale of 5. Blank: not rated, and left out of the mean.',
    },
    Enthusiasm: {
      width: 80,
      note: 'Energy and conviction that the customer can feel: 4 for good on a scale of 5. Blank: not rated, and left out of the mean.',
    },
    'Needs-based': {
      width: 80,
      note: 'Did what was offered follow from what the customer needs? 4 for mostly on a scale of 5. Blank: not rated, and left out of the mean.',
    },
    "Rep's view": {
      width: 240,
      note: 'How the rep saw it, asked before you said anything, such as Went in too fast. Blank is fine.',
    },
    'Went well': {
      width: 240,
      note: 'What you saw that should be kept: a quote, a moment, such as Asked who else decides. Find at least one.',
    },
    'To improve': {
      width: 240,
      note: 'One thing, or two, to do differently, such as Wait after naming the price. Find at least one.',
    },
    'Agreed action': {
      width: 240,
      note: 'What the rep will try next, and when, such as Three open questions in the next five calls. Blank is fine.',
    },
    Id: idLook,
  },
}
