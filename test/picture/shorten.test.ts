import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '../../src/picture/shorten.ts'
import { measure } from './somePictures.ts'

const at10 = (text: string) => measure(text, 10)

test('leaves what fits as it is', () => expect(shorten('Ann', 100, at10)).toBe('Ann'))
test('leaves no space before the …', () => expect(shorten('Ann Hathaway', 34, at10)).toBe('Ann…'))
test('never cuts an accent or an emoji apart', () => {
  expect(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 60, at10)).toBe('👩‍👩‍👧…')
  expect(shorten('e\u0301e\u0301e\u0301', 30, at10)).toBe('e\u0301…')
})
test('keeps the … of a right-to-left name at its end', () =>
  expect(shorten('שרה לוי כהן', 50, at10)).toMatch(/^שרה.*…\u200f$/))
test('what is shortened fits, or is one letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 30, max: 200 }), (text, width) => {
      const short = shorten(text, width, at10)
      const letters = [...new Intl.Segmenter().segment(short.replace(/…\u200f?$/, ''))]
      if (letters.length > 1) expect(at10(short.replace('\u200f', ''))).toBeLessThanOrEqual(width)
    }),
  )
})
