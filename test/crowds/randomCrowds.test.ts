import { expect, test } from 'vitest'
import { type Crowd, openCrowd } from '../../local/crowd/crowd.ts'
import type { Run } from '../../local/crowd/run.ts'
import { atRandom, diceOf, inTurn } from '../../local/crowd/schedule.ts'
import { long, mayRetry, runsOf, sayOf, seed } from './explore.ts'
import { type Kind, kinds, officeFile, type Save, saves } from './office.ts'

const reps = 6
const snapshot = officeFile(reps)

type Dice = () => number
const one = <Item>(items: readonly Item[], dice: Dice) => items[Math.floor(dice() * items.length)] as Item

/** Rows of a tab by header. */
function rowsIn(crowd: Crowd, tab: string): Record<string, string>[] {
  const [headers = [], ...rows] = crowd.sheet.values(`'${tab}'!A1:Z150`)
  const spelled = (cell: unknown) => (cell instanceof Date ? cell.toISOString() : String(cell))
  const named = (row: unknown[]) =>
    Object.fromEntries(row.flatMap((cell, at) => (headers[at] ? [[String(headers[at]), spelled(cell)]] : [])))
  return rows.map(named).filter((row) => Object.values(row).some((cell) => cell !== ''))
}

const tabOf: Record<Kind, string> = {
  oneToOne: '1-1s',
  checkIn: 'Check-ins',
  observation: 'Observations',
  win: 'Wins',
  deal: 'Wins',
  reply: 'Check-ins',
}
// They say how things stood, and that depends on who came first.
const standing = ['Quantity', 'Direction', 'Quality', 'Activity', 'Results', 'Quadrant', 'Deal of the month']

type Click = { kind: Kind; rep: string; save: Save; run: Run }

/** What a save leaves behind where nobody else does anything: its rows by their Ids. */
function alone(crowd: Crowd, { kind, save }: Pick<Click, 'kind' | 'save'>) {
  crowd.restart()
  crowd.run('alone', save.name, save.form)
  crowd.play(inTurn)
  return rowsIn(crowd, tabOf[kind]).filter((row) => row.Id === save.form.id)
}

const without = (row: Record<string, string>, headers: string[]) =>
  Object.fromEntries(Object.entries(row).filter(([header]) => !headers.includes(header)))

/** What people do that neither takes away what others wrote nor writes where a save writes. */
function harmlessAct(crowd: Crowd, dice: Dice, at: number) {
  const tab = one(['Plan', 'Observations', 'Check-ins', '1-1s', 'Wins'], dice)
  const [row, column] = [2 + Math.floor(dice() * 3), 1 + Math.floor(dice() * 4)]
  const word = `typed ${at}`
  const acts = [
    () => crowd.act(`sorts ${tab} by ${column}`, ({ sort }) => sort(tab, column, dice() < 0.5)),
    () => crowd.act(`filters ${tab}`, ({ filter }) => filter(tab, (number) => number % 3 === row % 3)),
    () => crowd.act(`types right of ours in ${tab}`, ({ type }) => type(`'${tab}'!Z${row + at}`, word)),
    () => crowd.act(`types a line into Team`, ({ type }) => type(`Team!A${20 + at}`, word)),
  ]
  one(acts, dice)()
}

function check(crowd: Crowd, clicks: readonly Click[], expected: Map<Click, Record<string, string>[]>) {
  for (const click of clicks) {
    const { kind, save } = click
    const rows = rowsIn(crowd, tabOf[kind])
    if (kind === 'reply') {
      const answers = rows.filter((row) =>
        row['Manager reply']?.split('\n').includes(String(save.form.reply)),
      )
      expect(answers, `${save.form.reply} in ${kind}`).toHaveLength(1)
      continue
    }
    const found = rows.filter((row) => row.Id === save.form.id).map((row) => without(row, standing))
    expect(found, `${kind} of ${click.rep}`).toEqual(
      expected.get(click)?.map((row) => without(row, standing)),
    )
  }
  const plan = rowsIn(crowd, 'Plan')
  for (let at = 1; at <= reps; at += 1) {
    const mine = clicks.filter(({ kind, rep }) => kind === 'checkIn' && rep === `Rep ${at}`)
    const lines = plan.filter((row) => row.Rep === `Rep ${at}` && row.Quantity === '10')
    expect(lines.map(({ Activity }) => Activity).sort()).toEqual(['Calls', 'Meetings', 'Offers'])
    const told = mine.map(({ save }) =>
      (save.form.lines as { done: number }[]).map(({ done }) => String(done)).join(),
    )
    const done = [...lines]
      .sort((a, b) => String(a.Activity).localeCompare(String(b.Activity)))
      .map(({ Done }) => Done)
    expect(told.length > 0 ? told : ['4,4,4'], `Done of Rep ${at}`).toContain(done.join())
  }
  const deals = rowsIn(crowd, 'Wins').filter((row) => row['Deal of the month'] === 'yes')
  expect(deals).toHaveLength(1)
}

/** One crowd: so many people, a save each, and some who only work in the sheet. Answers how many were told to wait. */
function playCrowd(crowd: Crowd, people: number, dice: Dice): number {
  const forms = Array.from({ length: people }, (_, at) => {
    const [kind, rep] = [one(kinds, dice), `Rep ${1 + Math.floor(dice() * reps)}`]
    return { kind, rep, save: saves[kind](rep, `word ${'x'.repeat(at + 1)}`) }
  })
  const rowsAlone = forms.map((form) => alone(crowd, form))
  crowd.restart()
  const clicks = forms.map((form, at) => ({
    ...form,
    run: crowd.run(`user ${at + 1}`, form.save.name, form.save.form),
  }))
  const expected = new Map(clicks.map((click, at) => [click, rowsAlone[at] ?? []]))
  for (let at = 0; at < people / 2; at += 1) harmlessAct(crowd, dice, at)
  crowd.play(atRandom(dice))
  const said = clicks.map(({ run }) => sayOf(run))
  for (const each of said) expect(each).toMatch(/^(ok|again|busy: Not saved: Someone else is just writing)/)
  // Who was told to wait clicks again; and so does everybody else.
  for (const click of clicks) if (mayRetry(click.run)) crowd.run('again', click.save.name, click.save.form)
  crowd.play(inTurn)
  check(crowd, clicks, expected)
  return said.filter((each) => each.startsWith('busy')).length
}

test.each([
  [2, 8],
  [4, 4],
  [8, 2],
  [15, 1],
  [30, 1],
])(
  '%d people at once lose nothing, double nothing, and overwrite nobody',
  async (people, usually) => {
    const dice = diceOf(seed * 1000 + people)
    const crowd = openCrowd({
      snapshot: await snapshot,
      isSeenAtOnce: () => dice() < 0.3,
      duration: () => (dice() < 0.02 ? 5000 : 50 + 300 * dice()),
    })
    let waited = 0
    const count = runsOf(usually)
    try {
      for (let run = 0; run < count; run += 1) {
        try {
          waited += playCrowd(crowd, people, dice)
        } catch (error) {
          throw new Error(`crowd ${run} of ${people}: ${error}\n${crowd.trace.slice(-400).join('\n')}`)
        }
      }
    } finally {
      crowd.sheet.dispose()
    }
    if (process.env.CROWDS_RUNS) console.log(`${people} people: ${count} crowds, ${waited} told to wait`)
  },
  long,
)
