import fc from 'fast-check'
import { aCheckIn, anObservation, aOneToOne, aPlannedLine, aReply, aWin } from '../cells/saves.ts'
import { hostileText } from './texts.ts'

/** A call as a forged page may make it: what crosses is plain, but may be anything. */
export type Forged = { call: string; given: unknown[] }

const deep = (levels: number) => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'end')

/** Made anew each time: a copy of what crosses is what the server sees. */
const garbage: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -0,
      -1,
      0.5,
      5e-324,
      1e15,
      1e16,
      1e308,
      2 ** 53,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      '',
      ' ',
      '2026-02-30',
      '9999-12',
      '2026-03',
      '0000-01-01',
      '1e3',
      'yes',
      'YES',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'x'.repeat(40_000),
      'x'.repeat(40_001),
      '='.repeat(50_000),
      '1'.repeat(50_000),
    ),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      {},
      [],
      [[]],
      deep(500),
      { length: 1e9 },
      JSON.parse('{"valueOf": "x", "toString": "x", "toJSON": "x", "then": "x"}'),
      JSON.parse('{"__proto__": {"polluted": 1}}'),
      JSON.parse('{"constructor": {"prototype": {"polluted": 1}}}'),
      Array.from({ length: 101 }, () => ({ text: 'x', fate: '' })),
      Array.from({ length: 100 }, () => ({ text: 'x'.repeat(1000), fate: 'done' })),
    ),
  },
)

/** Ids that look like something else, or that another row has. */
const ids = fc.constantFrom<unknown>(
  'form-000001',
  'standing-id-1',
  'standing-id-1-1',
  '__proto__',
  'constructor',
  '=1+1------',
  'a'.repeat(64),
  'a'.repeat(65),
  'A-UPPER-CASE-ID',
  '00000000',
  '12345678',
  '2026-03-12',
  `${'x'.repeat(50_000)}`,
  'typed 2026-03-01 ann 1',
)

const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'fields', 'Id', 'length', '0'),
  hostileText,
)

type Plain = Record<string, unknown>

/** A good form with some of it replaced, taken out, or added to. */
function spoilt(make: () => Plain, least = 0): fc.Arbitrary<unknown> {
  const names = Object.keys(make())
  const change = fc.oneof(
    fc.tuple(fc.constantFrom(...names), garbage),
    fc.tuple(fc.constant('id'), ids),
    fc.tuple(fc.constantFrom(...names), fc.constant(undefined)),
    fc.tuple(keys, garbage),
  )
  return fc.array(change, { minLength: least, maxLength: 3 }).map((changes) => {
    const form = Object.entries(make()).filter(
      ([name]) => !changes.some((one) => one[0] === name && one[1] === undefined),
    )
    // As JSON makes it: a field named __proto__ is a field like any other.
    return Object.fromEntries([...form, ...changes.filter(([, value]) => value !== undefined)])
  })
}

const spoiltLines = (make: () => Plain) => fc.array(spoilt(make), { maxLength: 3 })

function withLines(make: () => Plain, name: string, line: () => Plain): fc.Arbitrary<unknown> {
  return fc
    .tuple(spoilt(make), fc.option(spoiltLines(line), { nil: undefined }))
    .map(([form, lines]) => (lines && typeof form === 'object' ? { ...form, [name]: lines } : form))
}

const forms: Record<string, fc.Arbitrary<unknown>> = {
  saveOneToOne: fc.oneof(
    withLines(aOneToOne, 'nextLines', aPlannedLine),
    withLines(aOneToOne, 'lastCommitments', () => ({ text: 'Ten calls', fate: 'done' })),
  ),
  saveCheckIn: withLines(aCheckIn, 'lines', () => ({
    key: 'activity calls',
    activity: 'Calls',
    done: 3,
    rightPeople: 2,
  })),
  saveObservation: spoilt(anObservation),
  saveWin: spoilt(() => aWin({ dealOfTheMonth: true, moveDeal: true })),
  saveReply: spoilt(() => aReply({ checkInId: 'standing-id-2' })),
  openRep: garbage,
  openTeam: garbage,
  openStart: garbage,
  openQuadrant: garbage,
}

export const calls = Object.keys(forms)

/** Forged calls: mostly nearly right; now and then with anything for a form, or with too much. */
export const forgedCalls = (call: string): fc.Arbitrary<Forged> =>
  fc
    .oneof(
      { weight: 8, arbitrary: (forms[call] ?? garbage).map((form) => [form]) },
      { weight: 1, arbitrary: fc.array(garbage, { maxLength: 3 }) },
    )
    .map((given) => ({ call, given }))
