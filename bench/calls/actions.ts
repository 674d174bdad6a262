import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { QuadrantAnswer, SaveAnswer, ScreenAnswer } from '../../src/bridge/calls.ts'
import { aCheckIn, anObservation, aOneToOne, aReply, aWin } from '../../test/cells/saves.ts'
import { ask } from '../../test/cells/team.ts'
import { nameOf } from '../scoring/names.ts'

type Action<Answer> = (sheet: LocalSpreadsheet) => Promise<Answer>

const rep = nameOf(2)
const checkIn = aCheckIn({ rep })

/** What the page asks for when a screen is opened. */
export const openings: Readonly<Record<string, Action<ScreenAnswer | QuadrantAnswer>>> = {
  openStart: (sheet) => ask(sheet, 'openStart'),
  openTeam: (sheet) => ask(sheet, 'openTeam'),
  openRep: (sheet) => ask(sheet, 'openRep', rep),
  openQuadrant: (sheet) => ask(sheet, 'openQuadrant'),
}

/** One after the other: the reply answers the check-in, and the win takes the deal of the month from another. */
export const saves: Readonly<Record<string, Action<SaveAnswer>>> = {
  saveOneToOne: (sheet) => ask(sheet, 'saveOneToOne', aOneToOne({ rep })),
  saveCheckIn: async (sheet) => {
    const page = await ask(sheet, 'openRep', rep)
    const lines = page.ok && page.screen === 'rep' ? page.lines : []
    const told = lines.map(({ key, activity }) => ({ key, activity, done: 5, rightPeople: 4 }))
    sheet.calls.reset()
    return ask(sheet, 'saveCheckIn', { ...checkIn, lines: told })
  },
  saveReply: (sheet) => ask(sheet, 'saveReply', aReply({ checkInId: checkIn.id })),
  saveObservation: (sheet) => ask(sheet, 'saveObservation', anObservation({ rep })),
  saveWin: async (sheet) => {
    await ask(sheet, 'saveWin', aWin({ dealOfTheMonth: true, rep: nameOf(3) }))
    sheet.calls.reset()
    return ask(sheet, 'saveWin', aWin({ rep, dealOfTheMonth: true, moveDeal: true }))
  },
}
