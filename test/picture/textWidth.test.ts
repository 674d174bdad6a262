import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shorten, textWidth } from '../../src/picture/textWidth.ts'

describe('how wide a text is', () => {
  // As Arial (and Liberation Sans, its metric twin) measures them at 100 px.
  test.each([
    ['Ann Ng', 334],
    ['Will Wimmer', 561],
    ['Iljil Fillit', 323],
    ['WWWW', 378],
    ['Jürgen Müller', 606],
    ['abcdefghijklmnopqrstuvwxyz', 1273],
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1762],
    ['0123456789', 556],
    ['O’Brien – Smith —', 828],
    ['Дмитрий Широков', 845],
  ])('%s is at least as wide as Arial has it, and at most a third wider', (text, real) => {
    expect(textWidth(text, 100)).toBeGreaterThanOrEqual(real)
    expect(textWidth(text, 100)).toBeLessThan(real * 1.34)
  })
  test('accents add nothing, and joined emoji are one', () => {
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10))
    expect(textWidth('👩‍👩‍👧', 10)).toBe(textWidth('👩', 10))
    expect(textWidth('🇳🇿', 10)).toBe(textWidth('👩', 10))
  })
  test('Chinese, Japanese and Korean are as wide as they are high', () =>
    expect(textWidth('山田', 10)).toBe(20))
})

describe('shortening', () => {
  test('leaves what fits as it is', () => expect(shorten('Ann', 10, 100)).toBe('Ann'))
  test('leaves no space before the …', () => expect(shorten('Ann Hathaway', 10, 34)).toBe('Ann…'))
  test('never cuts an accent or an emoji apart', () =>
    expect(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 10, 35)).toBe('👩‍👩‍👧…'))
  test('keeps the … of a right-to-left name at its end', () =>
    expect(shorten('שרה לוי כהן', 10, 40)).toMatch(/^שרה.*…\u200f$/))
  test('what is shortened fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        expect(textWidth(shorten(text, 11, width), 11)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
