import { type LocalSpreadsheet, type OpenOptions, openSpreadsheet } from '../../local/headless.ts'
import type { Calls, QuadrantAnswer, ScreenAnswer } from '../../src/bridge/calls.ts'
import type { PackedQuadrant, PackedScreen } from '../../src/bridge/packed.ts'
import { unpackQuadrant, unpackScreen } from '../../src/bridge/unpack.ts'
import { allTabs } from '../../src/tabs/allTabs.ts'

type Answers = {
  [Name in keyof Calls]: Name extends 'openQuadrant'
    ? QuadrantAnswer
    : Name extends `open${string}`
      ? ScreenAnswer
      : ReturnType<Calls[Name]>
}

/** What the page shows or tells. */
export async function ask<Name extends keyof Calls>(sheet: LocalSpreadsheet, name: Name, ...args: unknown[]) {
  const answer = await sheet.run(name, ...args)
  return unpacked(name, answer) as Answers[Name]
}

function unpacked(name: keyof Calls, answer: unknown) {
  if (!name.startsWith('open')) return answer
  const packed = answer as PackedScreen | PackedQuadrant
  return 'months' in packed ? unpackQuadrant(packed) : unpackScreen(packed)
}

/** How many calls of a run reached the document. */
export async function reaching(sheet: LocalSpreadsheet, run: () => Promise<unknown>): Promise<number> {
  sheet.calls.reset()
  await run()
  return sheet.calls.reaching
}

let kept: string | undefined

/** A file with the sample team: set up once, and opened again from then on. */
export async function sampleFile(options: OpenOptions = {}): Promise<LocalSpreadsheet> {
  kept ??= await made()
  const sheet = await openSpreadsheet({ ...options, snapshot: kept })
  sheet.open()
  await sheet.settle()
  return sheet
}

const forgetting = `function forget() {
  ['1-1s', 'Check-ins', 'Wins'].forEach(function (name) {
    var tab = SpreadsheetApp.getActive().getSheetByName(name)
    tab.deleteRows(2, tab.getLastRow() - 1)
  })
}`
let silent: string | undefined

/** A file with the sample team, of which no 1:1, check-in or win has been written yet. */
export async function untalkedFile(options: OpenOptions = {}): Promise<LocalSpreadsheet> {
  kept ??= await made()
  silent ??= await forgotten(kept)
  const sheet = await openSpreadsheet({ ...options, snapshot: silent })
  sheet.open()
  await sheet.settle()
  return sheet
}

async function forgotten(snapshot: string): Promise<string> {
  const sheet = await openSpreadsheet({ code: forgetting, snapshot })
  await sheet.run('forget')
  const without = sheet.snapshot()
  sheet.dispose()
  return without
}

async function made(): Promise<string> {
  const sheet = await openSpreadsheet()
  sheet.open()
  await sheet.choose('Add a sample team')
  const snapshot = sheet.snapshot()
  sheet.dispose()
  return snapshot
}

/** The present month and day in the file's zone. */
export function todayIn(timeZone = 'Pacific/Auckland') {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date())
  return { day, month: day.slice(0, 7) }
}

export const monthBefore = (month: string, count = 1) => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7)
}

export const daysBefore = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10)

type Rows = Record<string, unknown[][]>

/** A file in which each named tab has its headers and these rows, typed as text where they are days. */
export async function fileOf(rows: Rows, options: OpenOptions = {}): Promise<LocalSpreadsheet> {
  const sheet = await openSpreadsheet(options)
  for (const tab of allTabs) {
    const given = rows[tab.name]
    if (given) sheet.addTab(tab.name, [tab.columns.map(({ header }) => header), ...given])
  }
  sheet.open()
  await sheet.settle()
  return sheet
}

/** A team of so many reps with a plan, results, and a conversation of each kind. */
export function bigTeam(count: number, { day, month } = todayIn()): Rows {
  const reps = Array.from({ length: count }, (_, at) => `Rep ${at + 1}`)
  const activities = ['Calls', 'Meetings', 'Offers']
  return {
    Plan: reps.flatMap((rep) =>
      activities.map((activity) => [month, rep, activity, 10, 'month', '', '', 4, 3]),
    ),
    Results: reps.map((rep) => [month, rep, 1000, 900]),
    Team: reps.map((rep) => [rep, '', 'Sam Reed', '', 'yes']),
    Observations: reps.map((rep) => [day, rep, 'Sam Reed', 'call', '', '', 4, 4, 4, 4]),
    'Check-ins': reps.map((rep) => [day, rep, month, 'Calls: 4 / 10', 'yes']),
    '1-1s': reps.map((rep) => [day, month, rep, 'Sam Reed']),
    Wins: reps.map((rep) => [day, rep, 'new deal', 'Harbour Foods', 500]),
    Settings: [['Results target', 1]],
  }
}

/** A function of a test's script: down to which row of Scores the drop-down of months on Quadrant reaches. */
export const monthsOffered = `function monthsOffered() {
  var rule = SpreadsheetApp.getActive().getSheetByName('Quadrant').getRange('B1').getDataValidation()
  return rule.getCriteriaValues()[0].getLastRow()
}`
