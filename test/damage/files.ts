import { type LocalSpreadsheet, openSpreadsheet } from '../../local/headless.ts'
import { aCheckIn, anObservation, aOneToOne, aWin } from '../cells/saves.ts'
import { monthBefore, todayIn } from '../cells/team.ts'
import { crmOf2017, whyNoCrm } from '../oracle/crm.ts'
import { code, columnOf, letters, on, pages } from './hands.ts'

/** Whole files to damage, made once and opened again for each damage. */
export type Kind = 'sample team' | 'CRM' | 'sample team with decimal commas'

/** What differs between the kinds: of whom the forms speak. */
export const repOf: Record<Kind, string> = {
  'sample team': 'Ana (sample)',
  'sample team with decimal commas': 'Ana (sample)',
  CRM: 'Anna Snelling',
}

const user = 'rep@example.com'
const locales: Partial<Record<Kind, string>> = { 'sample team with decimal commas': 'de_DE' }
const kept = new Map<Kind, string>()

/** Opens a file that was set up, filled and never damaged. */
export async function openFile(kind: Kind, differs: { user?: string } = {}): Promise<LocalSpreadsheet> {
  const options = {
    code,
    pages,
    owner: 'owner@example.com',
    editors: [user],
    locale: locales[kind] ?? 'en_US',
  }
  if (!kept.has(kind)) kept.set(kind, await made(kind, options))
  const file = await openSpreadsheet({ ...options, ...differs, snapshot: kept.get(kind) as string })
  file.open()
  await file.settle()
  return file
}

const shared = new Map<Kind, LocalSpreadsheet>()

/** A file as openFile opens it, but the same one each time; whoever takes it restores it first. */
export async function sharedFile(kind: Kind): Promise<LocalSpreadsheet> {
  const file = shared.get(kind) ?? (await openFile(kind))
  shared.set(kind, file)
  return file
}

export const restoreShared = (file: LocalSpreadsheet, kind: Kind) =>
  file.host.restore(kept.get(kind) as string)

export function closeShared() {
  for (const file of shared.values()) file.dispose()
  shared.clear()
}

async function made(kind: Kind, options: object): Promise<string> {
  const file = await openSpreadsheet(options)
  file.open()
  if (kind === 'CRM') await fillFromCrm(file)
  else await file.choose('Add a sample team')
  const rep = repOf[kind]
  for (const [save, form] of [
    ['saveOneToOne', aOneToOne({ rep, nextLines: [], id: 'talk-0000001' })],
    ['saveCheckIn', aCheckIn({ rep, id: 'talk-0000002' })],
    [
      'saveObservation',
      anObservation({ rep, id: 'talk-0000003', date: `${monthBefore(todayIn().month)}-03` }),
    ],
    ['saveWin', aWin({ rep, id: 'talk-0000004' })],
  ] as const)
    await file.run(save, form)
  await addOwn(file)
  const snapshot = file.snapshot()
  file.dispose()
  return snapshot
}

/** What a user has besides: a tab, a column, a formula and a setting of their own. */
async function addOwn(file: LocalSpreadsheet) {
  file.addTab('Notes', [
    ['Call the printer', 'Rep'],
    ['=Plan!D2*2', 'Ana'],
  ])
  const right = columnOf(file, 'Plan', 'Id') + 1
  const own = letters(right)
  await on(file, 'Plan', ['insertColumnsAfter', right - 1, 1])
  await file.type(`Plan!${own}1`, 'Mood')
  await file.type(`Plan!${own}2`, 'good')
  await file.type(`Plan!${own}3`, '=D3*2')
  const below = file.values('Settings!A1:A40').flat().indexOf('') + 1
  await file.type(`Settings!A${below}`, 'Coffee machine')
  await file.type(`Settings!B${below}`, 'third floor')
}

/** The last three months of the export: enough for every rule, and quick to open. */
async function fillFromCrm(file: LocalSpreadsheet) {
  const year = crmOf2017().filter(({ month }) => month >= '2017-10')
  const plan = year.flatMap(({ month, agent, engaged }) =>
    engaged ? [[month, agent, 'Open deals', engaged.planned, '', '', '', engaged.done, engaged.right]] : [],
  )
  const results = year.flatMap(({ month, agent, won }) =>
    won ? [[month, agent, won.target, won.actual]] : [],
  )
  file.addTab('Plan', [
    ['Month', 'Rep', 'Activity', 'Quantity', 'Per', 'Direction', 'Quality', 'Done', 'Right people'],
    ...plan,
  ])
  file.addTab('Results', [['Month', 'Rep', 'Target', 'Actual'], ...results])
  await file.choose('Set up the tabs')
  const asOf = file.values('Settings!A1:A30').flat().indexOf('As of') + 1
  await file.type(`Settings!B${asOf}`, null)
}

/** The kinds that there are: the export only where it is at hand. */
export const kinds: Kind[] = [
  'sample team',
  'sample team with decimal commas',
  ...(whyNoCrm() ? [] : (['CRM'] as const)),
]
