import type { oneToOnesTab } from '../oneToOnesTab.ts'
import { idLook, type Look, tabColours } from './look.ts'

export const oneToOnesLook: Look<typeof oneToOnesTab> = {
  writtenBy: 'manager',
  colour: tabColours.managers,
  columns: {
    Date: { width: 80, note: 'The day you sat down together, such as 2026-03-12; at least once a month.' },
    Month: {
      width: 80,
      note: 'The month that you spoke about, such as 2026-02. Blank: the month of the date.',
    },
    Rep: { width: 150, note: 'With whom, spelled as in Team, such as Ana Lee.' },
    Manager: { width: 150, note: 'Who held it, such as Sam Reed. Blank is fine.' },
    Quantity: {
      width: 90,
      note: 'Quantity as it stood that day, such as 85%; the sidebar fills it in. Blank: not known.',
    },
    Direction: {
      width: 90,
      note: 'Direction as it stood that day, such as 70%; the sidebar fills it in. Blank: not known.',
    },
    Quality: {
      width: 90,
      note: 'Quality as it stood that day, such as 75%; the sidebar fills it in. Blank: not known.',
    },
    Activity: {
      width: 90,
      note: 'The activity score as it stood that day, the lowest of the three, such as 70%. Blank: not known.',
    },
    Results: {
      width: 90,
      note: 'Actual of target as it stood that day, such as 96%; the sidebar fills it in. Blank: not known.',
    },
    Quadrant: {
      width: 90,
      note: 'The quadrant as it stood that day, such as Bottom right. Blank: not placed.',
    },
    "Rep's account": {
      width: 240,
      note: 'What the rep says about activities done against plan, such as Calls done, meetings slow to come. Blank is fine.',
    },
    'Last commitments': {
      width: 240,
      note: 'A line each, with what became of it: done, in progress or dropped, such as Call ten lapsed customers: done. Blank: there were none.',
    },
    'Learned from results': {
      width: 240,
      note: 'What the month’s results teach, such as Offers sent within a day win twice as often. Blank is fine.',
    },
    Commitments: {
      width: 240,
      note: 'What the rep commits to next, few and countable, a line each, such as Six first meetings with new distributors.',
    },
    'Manager comments': {
      width: 240,
      note: 'What you want to say about it, and what you promise, such as I come along on the 14th. Whoever can open this file can read it.',
    },
    'Next 1:1': { width: 90, note: 'When you sit down again, such as 2026-04-10. Blank: not fixed yet.' },
    Id: idLook,
  },
}
