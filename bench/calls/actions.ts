import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { Calls, SaveAnswer } from '../../src/bridge/calls.ts'
import { aCheckIn, anObservation, aOneToOne, aReply, aWin } from '../../test/cells/saves.ts'
import { ask } from '../../test/cells/team.ts'
import { nameOf } from '../scoring/names.ts'

type Action<Answer> = (sheet: LocalSpreadsheet) => Promise<Answer>

const rep = nameOf(2)
const checkIn = aCheckIn({ rep })

/** What crosses to the page when a screen is opened. */
export const openings = {
  openStart: (sheet: LocalSpreadsheet) => opened(sheet, 'openStart'),
  openTeam: (sheet: LocalSpreadsheet) => opened(sheet, 'openTeam'),
  openRep: (sheet: LocalSpreadsheet) => opened(sheet, 'openRep', rep),
  openQuadrant: (sheet: LocalSpreadsheet) => opened(sheet, 'openQuadrant'),
}

const opened = async <Name extends keyof Calls>(sheet: LocalSpreadsheet, name: Name, ...args: string[]) =>
  (await sheet.run(name, ...args)) as ReturnType<Calls[Name]>

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
