import type { LocalSpreadsheet } from '../../local/headless.ts'
import { openNodeEngine } from '../../local/univer/nodeEngine.ts'
import { functionCalls } from '../../test/cells/functionCalls.ts'
import { newSpreadsheet, watchTabs } from '../../test/cells/sheet.ts'
import type { Row } from '../row.ts'
import { openings, saves } from './actions.ts'
import { type Cost, costOf, secondsAFunction } from './cost.ts'
import { halfAYear } from './halfAYear.ts'
import { weighed } from './weighed.ts'

type Tell = (row: Row) => void

const sizes = [8, 200]

const counted = (what: string, size: string, { reaching, seconds }: Cost, most: number): Row => ({
  what: `${what}: calls that reach the document`,
  size,
  ours: `${reaching}`,
  against: `expected at Google ${seconds.toFixed(1)} s`,
  ratio: (reaching / most).toFixed(2),
  target: `${most}`,
})

async function setUp(tell: Tell): Promise<void> {
  const sheet = await newSpreadsheet()
  const callsOf = new Map<string, number>()
  sheet.calls.reset()
  const endOf = watchTabs(sheet, callsOf)
  await sheet.choose('Set up the tabs')
  endOf()
  const [most = ['', 0]] = [...callsOf].sort(([, one], [, other]) => other - one)
  tell(counted('Set up, a new file', `${callsOf.size} tabs`, costOf(sheet), 20 * callsOf.size))
  const { ratio, ours, target } = counted('', '', { reaching: most[1], seconds: 0 }, 20)
  tell({ what: 'Set up: calls for the tab that takes most', size: most[0], ours, against: '', ratio, target })
  sheet.dispose()
}

/** What Scores costs: the formulas of Scores and of Quadrant, when a file of so many reps is first computed. */
async function computed(reps: number, tell: Tell): Promise<LocalSpreadsheet> {
  const engine = openNodeEngine()
  const called = functionCalls(engine)
  const sheet = await halfAYear(reps, 1000, { engine })
  const scored = called.filter(({ name }) => name === 'QDQ_SCORES').length
  tell({
    what: 'Scores: calls of custom functions',
    size: `${reps} reps`,
    ours: `${scored}`,
    against: `with Quadrant ${called.length}; expected at Google ${secondsAFunction} s each`,
    ratio: scored.toFixed(2),
    target: '1',
  })
  return sheet
}

async function screens(sheet: LocalSpreadsheet, reps: number, tell: Tell): Promise<void> {
  for (const [name, open] of Object.entries(openings)) {
    sheet.calls.reset()
    const answer = await open(sheet)
    tell(counted(name, `${reps} reps`, costOf(sheet), 10))
    if (name !== 'openStart') tell(weighed(name, reps, answer))
  }
}

/** Saves into a Plan without a row left. */
async function full(tell: Tell): Promise<void> {
  const sheet = await halfAYear(200, 0)
  sheet.calls.reset()
  await saves.saveOneToOne?.(sheet)
  tell(counted('saveOneToOne, Plan full to its last row', '200 reps', costOf(sheet), 12))
  sheet.dispose()
}

/** What each action asks of Google, from the stand-in's counters, and what crosses to the page. */
export async function calls(tell: Tell): Promise<void> {
  await setUp(tell)
  for (const reps of sizes) {
    const sheet = await computed(reps, tell)
    await screens(sheet, reps, tell)
    for (const [name, save] of Object.entries(saves)) {
      sheet.calls.reset()
      const answer = await save(sheet)
      if (!answer.ok) throw new Error(`${name}: ${answer.say}`)
      tell(counted(name, `${reps} reps`, costOf(sheet), 12))
    }
    sheet.dispose()
  }
  await full(tell)
}
