import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { BareScope } from '../oracle/bareScope.ts'
import { openBareScope } from '../oracle/bareScope.ts'
import type { Case } from '../oracle/cases.ts'
import { json, printCase } from '../oracle/cases.ts'
import { answers, same } from '../oracle/compare.ts'
import { messyCase } from '../oracle/tables.ts'

const runs = Number(process.env.ORACLE_RUNS ?? 1200)
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

function differences(one: Case, scope: BareScope, zone: string): string[] {
  return answers(one, scope, zone)
    .filter(({ expected, got }) => !same(expected, got))
    .map(({ name, expected, got }) => `${name}\n${beside(expected, got)}`)
}

function beside(expected: unknown, got: unknown): string {
  const lines = (value: unknown) => (Array.isArray(value) ? value.map((one) => json(one)) : [json(value)])
  const [wanted, found] = [lines(expected), lines(got)]
  const lost = wanted.filter((line) => !found.includes(line)).map((line) => `  expected ${line}`)
  const extra = found.filter((line) => !wanted.includes(line)).map((line) => `  got      ${line}`)
  const sameLines = lost.length + extra.length === 0 ? ['  the same lines, in another order or number'] : []
  return [...lost, ...extra, ...sameLines].join('\n')
}

describe.each(zones)('spreadsheet in %s, script in %s', (zone, scriptZone) => {
  afterAll(() => {
    if (zoneAtStart === undefined) delete process.env.TZ
    else process.env.TZ = zoneAtStart
  })

  test('the bundle and the plain implementation agree on messy spreadsheets', () => {
    process.env.TZ = scriptZone
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(scriptZone)
    const scope = openBareScope(code, zone)
    const agree = fc.property(messyCase, (one) => differences(one, scope, zone).length === 0)
    const outcome = fc.check(agree, { seed, numRuns: Math.ceil(runs / zones.length) })
    if (!outcome.failed) return
    const [shrunk] = outcome.counterexample ?? []
    if (!shrunk) throw new Error(`no case is left: ${outcome.errorInstance}`)
    const said = differences(shrunk, scope, zone)
    const again = `ORACLE_SEED=${seed} ORACLE_RUNS=${runs}; failed at run ${outcome.numRuns}, path ${outcome.counterexamplePath}`
    expect.fail([...said, printCase(shrunk), again, String(outcome.errorInstance ?? '')].join('\n\n'))
  })
})
