import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { RepPage } from '../../src/bridge/calls.ts'
import { aCheckIn, anObservation, aOneToOne, aReply, aWin } from '../cells/saves.ts'
import { ask, todayIn } from '../cells/team.ts'
import type { FileName } from './files.ts'

/** Something that a person does, and the file that they do it in. */
export type Action = {
  name: string
  file: FileName
  /** From the menu, or asked for by the page. */
  kind: 'menu' | 'save' | 'open'
  /** Rows go, so that what a person had is found by rows and not by cells. */
  takesRows?: true
  run(sheet: LocalSpreadsheet): unknown
}

const { day } = todayIn()
const rep = 'Rep 2'

const chosen = (
  caption: string,
  file: FileName,
  functionName: string,
  more: Partial<Action> = {},
): Action => ({
  name: `${caption} (${file})`,
  file,
  kind: 'menu',
  run: (sheet) => sheet.host.runMenuItem(functionName),
  ...more,
})

const called = (name: string, file: FileName, kind: Action['kind'], ...args: unknown[]): Action => ({
  name: `${name} (${file})`,
  file,
  kind,
  run: (sheet) => sheet.host.serverCall(name, args),
})

export const menuActions: Action[] = [
  chosen('Set up the tabs', 'empty', 'setUpTheTabs'),
  chosen('Set up the tabs', 'messy', 'setUpTheTabs'),
  chosen('Set up the tabs', 'messy, set up', 'setUpTheTabs'),
  chosen('Set up the tabs', 'things lost', 'setUpTheTabs'),
  chosen('Add a sample team', 'empty', 'addSampleTeam'),
  chosen('Add a sample team', 'set up', 'addSampleTeam'),
  chosen('Add a sample team', 'messy, set up', 'addSampleTeam'),
  chosen('Remove the sample team', 'sample', 'removeSampleTeam', { takesRows: true }),
  chosen('Remove the sample team', 'messy, sample', 'removeSampleTeam', { takesRows: true }),
  chosen('Draw the quadrant', 'sample', 'drawTheQuadrant'),
  chosen('Draw the quadrant', 'things lost', 'drawTheQuadrant'),
  ...[
    'openTheSidebar',
    'newOneToOne',
    'newCheckIn',
    'newObservation',
    'newWin',
    'showTheQuadrant',
    'showHelp',
  ].map((name) => chosen(name, 'empty', name)),
]

export const openings: Action[] = [
  called('openStart', 'sample', 'open'),
  called('openTeam', 'sample', 'open'),
  called('openRep', 'sample', 'open', 'Ana (sample)'),
  called('openQuadrant', 'sample', 'open'),
]

/** The page's saves, with forms made once: a retry sends the same again. */
export async function saves(sheet: LocalSpreadsheet, file: FileName): Promise<Action[]> {
  const { lines } = (await ask(sheet, 'openRep', rep)) as RepPage
  const told = lines.map(({ key, activity }, at) => ({ key, activity, done: 5 + at, rightPeople: 4 }))
  const replyTo = (name: string) => aReply({ checkInId: `typed ${day} ${name} 1` })
  const saved = (what: string, name: string, form: object): Action => ({
    ...called(name, file, 'save', form),
    name: `${what} (${file})`,
  })
  return [
    saved('saveOneToOne', 'saveOneToOne', aOneToOne({ rep })),
    saved('saveCheckIn', 'saveCheckIn', aCheckIn({ rep, lines: told })),
    saved('saveObservation', 'saveObservation', anObservation({ rep })),
    saved('saveWin', 'saveWin', aWin({ rep })),
    saved('saveWin, deal of the month', 'saveWin', aWin({ rep, dealOfTheMonth: true, moveDeal: true })),
    saved('saveReply', 'saveReply', replyTo('rep 2')),
    saved('saveReply, a second answer', 'saveReply', replyTo('rep 3')),
  ]
}
