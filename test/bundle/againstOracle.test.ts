import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { BareScope } from '../oracle/bareScope.ts'
import { openBareScope } from '../oracle/bareScope.ts'
import { json, printCase } from '../oracle/cases.ts'
import type { Answer } from '../oracle/compare.ts'
import { answers, gridAnswer, same } from '../oracle/compare.ts'
import { gridQuestion } from '../oracle/dwellers.ts'
import { messyCase } from '../oracle/messyCase.ts'

const runs = Number(process.env.ORACLE_RUNS ?? 1000)
const seed = Number(process.env.ORACLE_SEED ?? 20260312)
const code = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8')
const zoneAtStart = process.env.TZ

/** The spreadsheet's zone, then the script's. */
const zones = [
  ['Pacific/Auckland', 'America/New_York'],
  ['America/Los_Angeles', 'Asia/Tokyo'],
  ['Asia/Kolkata', 'Pacific/Apia'],
  ['Europe/London', 'America/St_Johns'],
] as const

afterAll(() => {
  if (zoneAtStart === undefined) delete process.env.TZ
  else process.env.TZ = zoneAtStart
})

function differences(both: Answer[]): string {
  const unlike = both.filter(({ expected, got }) => !same(expected, got))
  return unlike.map(({ name, expected, got }) => `${name}\n${beside(expected, got)}`).join('\n\n')
}

function beside(expected: unknown, got: unknown): string {
  const lines = (value: unknown) => (Array.isArray(value) ? value.map((one) => json(one)) : [json(value)])
  const [wanted, found] = [lines(expected), lines(got)]
  const lost = wanted.filter((line) => !found.includes(line)).map((line) => `  expected ${line}`)
  const extra = found.filter((line) => !wanted.includes(line)).map((line) => `  got      ${line}`)
  const sameLines = lost.length + extra.length === 0 ? ['  the same lines, in another order or number'] : []
  return [...lost, ...extra, ...sameLines].join('\n')
}

type Ask<Question> = (question: Question) => Answer[]

/** Asks both sides the same questions; says of the smallest that is answered differently how. */
function agree<Question>(
  questions: fc.Arbitrary<Question>,
  numRuns: number,
  ask: Ask<Question>,
  print: (question: Question) => string,
) {
  const property = fc.property(questions, (question) => differences(ask(question)) === '')
  const outcome = fc.check(property, { seed, numRuns })
  if (!outcome.failed) return
  const again = `ORACLE_SEED=${seed} ORACLE_RUNS=${runs}; run ${outcome.numRuns}, path ${outcome.counterexamplePath}`
  const said = (outcome.counterexample ?? []).flatMap((one) => [differences(ask(one)), print(one)])
  expect.fail([...said, again, String(outcome.errorInstance ?? '')].join('\n\n'))
}

describe.each(zones)('spreadsheet in %s, script in %s', (zone, scriptZone) => {
  const share = Math.ceil(runs / zones.length)
  const open = (): BareScope => {
    process.env.TZ = scriptZone
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(scriptZone)
    return openBareScope(code, zone)
  }

  test('the bundle and the plain implementation agree on messy spreadsheets', () => {
    const scope = open()
    agree(messyCase(), share, (one) => answers(one, scope, zone), printCase)
  })

  test('they agree on long ones', () => {
    const scope = open()
    agree(messyCase(30), Math.ceil(share / 100), (one) => answers(one, scope, zone), printCase)
  })

  test('they place the same names in the same cells', () => {
    const scope = open()
    agree(gridQuestion, share, (one) => [gridAnswer(one, scope, zone)], json)
  })
})
