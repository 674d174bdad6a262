import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatDate } from '../../local/google/javaDates.ts'
import { parseDate } from '../../local/google/javaParse.ts'

// Made by JavaDates.java beside it, with Java itself.
const [, ...lines] = readFileSync(new URL('./javaDates.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const cases = lines.map((line) => line.split('\t'))

const read = (text: string, zone: string, pattern: string) => {
  try {
    return String(parseDate(text, zone, pattern).getTime())
  } catch {
    return ''
  }
}

test('Utilities.formatDate writes what Java writes, in every zone', () => {
  const written = cases.filter(([what]) => what === 'written')
  const ours = written.map(([what, zone = '', pattern = '', given]) => {
    const answer = formatDate(new Date(Number(given)), zone, pattern)
    return [what, zone, pattern, given, answer]
  })
  expect(ours).toEqual(written)
})

test('Utilities.parseDate reads what Java reads: lenient, and in hours that clocks skip or double', () => {
  const expected = cases.filter(([what]) => what === 'read').map(([, ...rest]) => rest.join(' | '))
  const ours = cases
    .filter(([what]) => what === 'read')
    .map(([, zone = '', pattern = '', text = '']) =>
      [zone, pattern, text, read(text, zone, pattern)].join(' | '),
    )
  expect(ours).toEqual(expected)
})
