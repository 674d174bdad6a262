import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { fileOf, todayIn } from '../cells/team.ts'
import { calls, type Forged, forgedCalls } from './forms.ts'
import { hugeTexts, inherited } from './texts.ts'

const runs = Number(process.env.HOSTILE_RUNS ?? 12_000) / 20
const seed = Number(process.env.HOSTILE_SEED ?? 20260312)
const { day, month } = todayIn()

let sheet: LocalSpreadsheet
let fresh: string
beforeAll(async () => {
  sheet = await fileOf({
    Settings: [['Rating scale', 5]],
    Team: inherited.map((name) => [name, '', 'Sam Reed']),
    Plan: ['Ana (sample)', 'Ann', ...inherited].map((name, at) => [
      month,
      name,
      'Calls',
      10,
      'month',
      '',
      '',
      4,
      3,
      '',
      '',
      '',
      at === 0 ? 'standing-id-1-1' : '',
    ]),
    Results: [[month, 'Ann', 100, 90]],
    Observations: [[day, 'Ann', '', '', '', '', 3, 3, 3, 3]],
    'Check-ins': [[day, 'Ann', month, 'Calls: 4 / 10', 'yes', '', '', '', '', 'standing-id-2']],
    '1-1s': [[day, month, 'Ann', 'Sam Reed', ...Array(12).fill(''), 'standing-id-1']],
    Wins: [[day, 'Ann', 'new deal', 'Harbour Foods', 500, '', '', 'yes', 'standing-id-3']],
  })
  fresh = sheet.snapshot()
})
afterAll(() => sheet.dispose())

const ofTheMachine =
  /undefined|\bnull\b|NaN|\[object|TypeError|RangeError|Invalid type|Cannot |not a function|not iterable|exceeds|Maximum/
const own = (say: string) => say.replace(/“[\s\S]*”/g, '')

function wrongSay(say: unknown): string | undefined {
  if (typeof say !== 'string' || !/[.?!]$/.test(say))
    return `says ${JSON.stringify(say)}, which is no sentence`
  if (say.length > 1000) return 'says a page'
  return ofTheMachine.test(own(say)) ? `says “${say}”` : undefined
}

type Answer = { ok: boolean; say?: string; code?: string; fields?: Record<string, string> } | null

function wrongAnswer(answer: Answer): string | undefined {
  if (answer === null || typeof answer !== 'object' || typeof answer.ok !== 'boolean')
    return 'answers nothing'
  if (answer.ok) return undefined
  if (!answer.code) return 'refuses without a code'
  return [answer.say, ...Object.values(answer.fields ?? {})]
    .map(wrongSay)
    .find((wrong) => wrong !== undefined)
}

/** What is wrong with what a forged call did; undefined where it keeps the laws. */
async function lawBroken({ call, given }: Forged): Promise<string | undefined> {
  const before = sheet.snapshot()
  let answer: Answer = { ok: false }
  let wrong: string | undefined
  try {
    answer = (await sheet.run(call, ...given)) as Answer
    wrong = wrongAnswer(answer)
  } catch (error) {
    wrong = wrongSay((error as Error).message.replace(/^Error: /, ''))
  }
  const isRefused = answer?.ok !== true
  if (isRefused && sheet.snapshot() !== before) wrong ??= 'refuses, and has written something'
  if (!isRefused && sheet.snapshot().length > 3 * fresh.length) sheet.host.restore(fresh)
  return wrong
}

describe('whatever a forged page sends', () => {
  test.each(calls)('%s answers, or refuses in a sentence and writes nothing', async (call) => {
    const held = () => [Object, Array, String, Function].map((each) => Reflect.ownKeys(each.prototype).length)
    const before = held()
    const property = fc.asyncProperty(
      forgedCalls(call),
      async (forged) => (await lawBroken(forged)) === undefined,
    )
    const outcome = await fc.check(property, { seed, numRuns: Math.ceil(runs / calls.length) })
    const [smallest] = outcome.counterexample ?? []
    if (smallest)
      expect.fail(
        `${await lawBroken(smallest)}\n${fc.stringify(smallest).slice(0, 2000)}\n${String(outcome.errorInstance)}`,
      )
    expect(held()).toEqual(before)
  })

  test.each(hugeTexts.map((text) => [JSON.stringify(text.slice(0, 3)), text]))(
    'a field of 50,000 characters of %s is refused whole, and told',
    async (_, text) => {
      for (const call of [
        'saveOneToOne',
        'saveCheckIn',
        'saveObservation',
        'saveWin',
        'saveReply',
        'openRep',
      ])
        expect(await lawBroken({ call, given: [text] })).toBeUndefined()
      const [long] = fc.sample(forgedCalls('saveObservation'), { seed: 1, numRuns: 1 })
      const form = { ...(long?.given[0] as object), wentWell: text, id: 'form-very-long' }
      expect(await lawBroken({ call: 'saveObservation', given: [form] })).toBeUndefined()
    },
  )
})
