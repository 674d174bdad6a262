import { describe, expect, test } from 'vitest'
import { literal } from '../../src/tabs/literal.ts'

describe('text that a user typed', () => {
  test.each([
    '=1+1',
    '+41 79 123',
    '-done',
    '@ana',
    "'quoted",
    ' =A1',
    '＝A1',
    '#REF!',
    '12',
    '1,5',
    '80 %',
    '2026-03',
    '1/2',
    'March 5',
    '10:30',
    '٣',
    'TRUE',
    'false',
    'Wahr',
    'today',
  ])('%s is written with an apostrophe, so that Sheets keeps it as text', (text) => {
    expect(literal(text)).toBe(`'${text}`)
  })

  test.each(['', 'Ana Lee', 'Asked who else decides', 'true north', 'yes', 'Müller & Söhne'])(
    '%s is written as it is',
    (text) => {
      expect(literal(text)).toBe(text)
    },
  )
})
