import * as whole from 'valibot'
import { expect, test } from 'vitest'
import * as small from '../../src/sidebar/valibot.ts'

const rulesOf = (v: typeof whole) =>
  v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z]+$/, 'No id.')),
    name: v.pipe(v.string(), v.trim(), v.minLength(1, 'No name.'), v.maxLength(5, 'Too long.')),
    kind: v.picklist(['', 'yes'] as const, 'No kind.'),
    done: v.nullable(
      v.pipe(v.number('No number.'), v.minValue(0, 'Negative.'), v.maxValue(1e15, 'Too large.')),
    ),
    note: v.optional(v.pipe(v.string(), v.maxLength(3, 'Too long.')), ''),
    lines: v.pipe(
      v.array(
        v.object({
          text: v.pipe(
            v.string(),
            v.check((text) => text !== 'no', 'Not no.'),
          ),
        }),
      ),
      v.maxLength(2, 'Too many.'),
    ),
    moved: v.boolean(),
  })

function verdict(v: typeof whole, form: unknown) {
  const { issues = [], output } = v.safeParse(rulesOf(v), form)
  const wrong = new Map(issues.map((issue) => [v.getDotPath(issue), issue.message] as const).reverse())
  return { wrong: Object.fromEntries(wrong), output: issues.length > 0 ? undefined : output }
}

const fine = { id: 'abc', name: ' Ann ', kind: '', done: null, lines: [], moved: false }

test.each([
  ['nothing', {}],
  ['an id', { id: 'A1' }],
  ['a blank name', { name: '  ' }],
  ['a long name', { name: 'Annabella' }],
  ['a kind', { kind: 'no' }],
  ['text for a number', { done: '1' }],
  ['no number', { done: Number.NaN }],
  ['an endless number', { done: Number.POSITIVE_INFINITY }],
  ['a negative number', { done: -1 }],
  ['a zero', { done: 0 }],
  ['a note', { note: 'abcd' }],
  ['two lines', { lines: [{ text: 'yes' }, { text: 'no' }] }],
  ['three lines', { lines: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] }],
])('the small valibot of the page finds in %s what valibot finds', (_, change) => {
  const form = { ...fine, ...change }
  expect(verdict(small as never, form)).toEqual(verdict(whole, form))
})
