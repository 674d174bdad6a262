import { readdirSync, readFileSync } from 'node:fs'
import { type LocalSpreadsheet, openSpreadsheet } from '../../local/headless.ts'
import { allTabs } from '../../src/tabs/allTabs.ts'
import { aWin } from '../cells/saves.ts'
import { ask, bigTeam, fileOf, todayIn } from '../cells/team.ts'

// Read once, so that a long run drives one bundle though another may be built meanwhile.
const dist = new URL('../../dist/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, dist), 'utf8')
const code = read('Code.js')
const html = readdirSync(dist).filter((name) => name.endsWith('.html'))
const pages = Object.fromEntries(html.map((name) => [name.replace('.html', ''), read(name)]))

export const open = (snapshot?: string) => openSpreadsheet({ code, pages, snapshot })

/** Files to begin with, each made once and kept as text. */
const kept = new Map<string, Promise<string>>()

export function file(name: keyof typeof makers): Promise<string> {
  const made = kept.get(name) ?? makers[name]()
  kept.set(name, made)
  return made
}

const makers = {
  empty: async () => textOf(await open()),
  messy: async () => textOf(await messyFile()),
  'set up': async () => after(await file('empty'), 'Set up the tabs'),
  'messy, set up': async () => after(await file('messy'), 'Set up the tabs'),
  sample: async () => after(await file('set up'), 'Add a sample team', selectARep),
  'messy, sample': async () => after(await file('messy, set up'), 'Add a sample team', useSampleRows),
  'things lost': async () => after(await file('messy, set up'), 'Set up the tabs', loseThings),
  team: async () => textOf(await teamFile()),
  'team, parted': async () => textOf(part(await teamFile())),
}

export type FileName = keyof typeof makers

function textOf(sheet: LocalSpreadsheet): string {
  const text = sheet.snapshot()
  sheet.dispose()
  return text
}

async function after(
  snapshot: string,
  caption: string,
  more: (sheet: LocalSpreadsheet) => Promise<void> = async () => {},
): Promise<string> {
  const sheet = await open(snapshot)
  sheet.open()
  await sheet.choose(caption)
  await more(sheet)
  await sheet.settle()
  return textOf(sheet)
}

// Formats, a note, rules, a protection, a chart and a hidden column of the user's own.
const dressing = `
function dress() {
  const file = SpreadsheetApp.getActive()
  const plan = file.getSheetByName('Plan')
  plan.getRange('B2:B3').setBackground('#ffee99').setNote('mine')
  plan.getRange('D2').setNumberFormat('0.0')
  plan.getRange('A2').setFontWeight('bold')
  plan.hideColumns(6)
  plan.setColumnWidth(2, 133)
  plan.setFrozenColumns(1)
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 500).setAllowInvalid(true)
  plan.getRange('D2:D50').setDataValidation(rule.build())
  const notes = file.getSheetByName('Notes')
  notes.getRange('A1:B2').protect().setDescription('mine').setWarningOnly(true)
  notes.insertChart(notes.newChart().setChartType(Charts.ChartType.LINE).addRange(notes.getRange('A1:B2')).setPosition(5, 1, 0, 0).build())
  const red = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('#ff0000')
  notes.setConditionalFormatRules([red.setRanges([notes.getRange('B1:B9')]).build()])
}`

/** Some of our tabs in a shape of the user's own: columns between ours, other cases, rows of theirs. */
async function messyFile(): Promise<LocalSpreadsheet> {
  const sheet = await openSpreadsheet({ code: dressing })
  sheet.addTab('Notes', [
    ['Call the printer', 3],
    ['=B1*2', 9],
  ])
  sheet.addTab('Plan', [
    ['Rep', 'Progress', 'Month', 'Quantity', 'Done', 'Mood'],
    ['Ann', '=E2/D2', '2026-03', 10, 9, 'good'],
    ['Bob', '=E3/D3', '2026-03', 20, 4, 'so so'],
  ])
  sheet.addTab('settings', [
    ['Setting', 'Mine', 'Value', 'Who asked', 'What it means'],
    ['results target', 'x', 0.9, '=B2', 'Ours'],
    ['Coffee machine', '', 'third floor', '', 'Not yours'],
  ])
  sheet.addTab('Results', [
    ['Month', 'target ', 'Mine', 'Actual', 'Rep'],
    ['2026-03', 10, 'keep', 9, 'Ann'],
  ])
  sheet.addTab('Team', [
    ['Manager', 'Mine', 'Rep'],
    ['Sam', 'keep', 'Ann'],
  ])
  sheet.addTab('Observations', [['To improve', 'Skill', 'Mine', 'Rep', 'Mine, too', 'Date']])
  sheet.addTab('Wins')
  await sheet.run('dress')
  return sheet
}

async function loseThings(sheet: LocalSpreadsheet) {
  // Google asks before something is typed into Scores or Quadrant.
  sheet.answers.push('OK', 'OK', 'OK', 'OK')
  await sheet.type('Scores!A2', 'oops')
  await sheet.type('Scores!C1', null)
  await sheet.type('Quadrant!A3', 'oops')
  await sheet.type('Quadrant!A18', null)
  await sheet.type('settings!A5', null)
  await sheet.type('settings!C5', null)
  await sheet.type('Wins!C1', 'Mine')
  sheet.host.context.records.charts = sheet.host.context.records.charts.filter(
    ({ type }) => type !== 'SCATTER',
  )
}

async function selectARep(sheet: LocalSpreadsheet) {
  const { engine } = sheet.host.context
  const plan = engine.tabs().find(({ name }) => name === 'Plan')
  if (!plan) throw new Error('No Plan')
  engine.activate(plan.id)
  engine.select({ tab: plan.id, row: 1, column: 1, rows: 1, columns: 1 })
}

// In and beside the sample's rows; and own rows below and between.
async function useSampleRows(sheet: LocalSpreadsheet) {
  await sheet.type('Plan!B6', 'keep this')
  await sheet.type('Results!C5', '=1+1')
  await sheet.type('Team!B6', 'keep this, too')
  await sheet.type('Results!A30', '2026-03')
  await sheet.type('Results!E30', 'Zoe')
  await sheet.type('Team!C12', 'Zoe')
}

async function teamFile(): Promise<LocalSpreadsheet> {
  const sheet = await fileOf(bigTeam(4))
  await ask(sheet, 'saveWin', aWin({ id: 'the-first-win', rep: 'Rep 4', dealOfTheMonth: true }))
  await ask(sheet, 'saveReply', {
    id: 'reply-1',
    checkInId: `typed ${todayIn().day} rep 3 1`,
    reply: 'Before',
  })
  return sheet
}

/** Columns of the user's own between ours, so that a row takes two writes. */
function part(sheet: LocalSpreadsheet): LocalSpreadsheet {
  const { engine } = sheet.host.context
  for (const { id, name } of engine.tabs())
    if (allTabs.some((tab) => tab.name === name) && name !== 'Settings') engine.insert(id, 'columns', 2, 1)
  return sheet
}
