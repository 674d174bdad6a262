import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/bridge/check.ts'
import { checkInForm, observationForm, oneToOneForm, replyForm, winForm } from '../../src/bridge/forms.ts'
import { aCheckIn, anObservation, aOneToOne, aReply, aWin } from '../cells/saves.ts'

test.each([
  ['a 1:1', oneToOneForm, aOneToOne()],
  ['a check-in', checkInForm, aCheckIn()],
  ['an observation', observationForm, anObservation()],
  ['a win', winForm, aWin()],
  ['a reply', replyForm, aReply({ checkInId: 'old' })],
] as const)('%s that is as it should be goes through unchanged', (_, schema, form) =>
  expect(check(schema, form)).toEqual({ form }),
)

const win = (changes: object) => check(winForm, { ...aWin(), ...changes })

describe('the date of a form', () => {
  test.each(['1950-01-01', '2024-02-29', '2199-12-31'])('%s is one', (date) =>
    expect(win({ date })).toMatchObject({ form: { date } }),
  )
  test.each([
    '1949-12-31',
    '2200-01-01',
    '0026-03-12',
    '2026-02-29',
    '2026-3-12',
    '2026-03',
    '12.3.2026',
    '',
  ])('%j is none', (date) =>
    expect(win({ date })).toEqual({ fields: { date: 'Date is no date; pick a day.' } }),
  )
  test('of the next 1:1 may be left blank, and no other', () => {
    expect(check(oneToOneForm, aOneToOne({ next: '' }))).toMatchObject({ form: { next: '' } })
    expect(check(oneToOneForm, aOneToOne({ next: 'soon', nextMonth: '2026-13' }))).toEqual({
      fields: {
        next: 'Next 1:1 is no date; pick a day, or leave it blank.',
        nextMonth: 'Next month is no month.',
      },
    })
  })
})

test('text is kept as a cell keeps it: lines end one way, and controls and halves of characters are gone', () => {
  const typed = 'one\r\ntwo\rthree\n\tfour\u0000\u0007\ud83d 👩‍🚀'
  const kept = 'one\ntwo\nthree\n\tfour 👩‍🚀'
  expect(win({ story: typed })).toMatchObject({ form: { story: kept } })
  const lastCommitments = [{ text: typed, fate: 'done' }] as const
  const nextLines = [{ activity: typed, quantity: 1, per: 'week', direction: typed, quality: '' }] as const
  expect(check(oneToOneForm, { ...aOneToOne(), lastCommitments, nextLines })).toMatchObject({
    form: { lastCommitments: [{ text: kept }], nextLines: [{ activity: kept, direction: kept }] },
  })
})

const odd = fc.constantFrom('a', ' ', '\r', '\n', '\t', '\0', '\ud83d', '\ude00', '\uffff', 'é', '👩‍🚀')

test('whatever was typed, what is saved again is the same form', () => {
  fc.assert(
    fc.property(fc.string({ unit: odd }), (text) => {
      const once = win({ story: text, planLine: text })
      expect('form' in once && check(winForm, once.form)).toEqual(once)
    }),
  )
})

test('needed text is told to be missing though spaces were typed, and is kept without those around it', () => {
  expect(win({ rep: ' Ann ', customer: ' \n ' })).toEqual({ fields: { customer: 'Customer is missing.' } })
  expect(win({ rep: ' Ann ' })).toMatchObject({ form: { rep: 'Ann' } })
})

test('as much goes through as a cell and a meeting hold, and no more', () => {
  const long = 'x'.repeat(40_000)
  expect(win({ story: long })).toMatchObject({ form: { story: long } })
  expect(win({ story: `${long}x` })).toEqual({
    fields: { story: 'Story is too long: at most 40,000 characters.' },
  })
  const lines = (count: number) => ({
    ...aCheckIn(),
    lines: Array(count).fill({ key: 'a', activity: 'Calls', done: 1, rightPeople: null }),
  })
  expect(check(checkInForm, lines(100))).toHaveProperty('form')
  expect(check(checkInForm, lines(101))).toEqual({ fields: { lines: 'Lines: at most 100.' } })
})

test.each([
  [0, undefined],
  [1e15, undefined],
  [1e16, 'Value is too large.'],
  [-0.01, 'Value is negative; type a number such as 12.'],
  ['12', 'Value is no number; type a number such as 12.'],
])('a value of %j is answered: %s', (value, sentence) =>
  expect(win({ value })).toMatchObject(sentence ? { fields: { value: sentence } } : { form: { value } }),
)

test('a field that did not come, or cannot be read, is told beside it', () => {
  const { moveDeal: _, ...without } = aWin()
  expect(
    check(winForm, { ...without, kind: 'a deal', dealOfTheMonth: 'yes', rep: 'x'.repeat(40_001) }),
  ).toEqual({
    fields: {
      rep: 'Rep is too long: at most 40,000 characters.',
      kind: 'Choose new deal or defended customer.',
      dealOfTheMonth: 'This cannot be read; choose or type it again.',
      moveDeal: 'This is missing.',
    },
  })
  expect(check(winForm, 'a win')).toEqual({ fields: { '': 'This cannot be read; choose or type it again.' } })
})
