// Widths of Arial in hundredths of its size, the widest of each kind, since no page is at hand to measure with.
const widths: [pattern: RegExp, width: number][] = [
  [/[\u200b-\u200f\u2060-\u2069]/, 0],
  [/[ijl'|]/, 24],
  [/[tfI.,:;!/[\] ]/, 28],
  [/[r()\-"{}`*\u2018-\u201f]/, 40],
  [/[cksvxyzJ]/, 56],
  [/[mMGOQ%]/, 90],
  [/[W@]/, 102],
  [/[A-Z&+=<>~]/, 73],
  [/[\u0020-\u024f\u2013]/, 58],
  [/[\u1100-\u11ff\u2014-\u2026\u2e80-\ud7ff\uf900-\ufaff\ufe30-\uffef]/, 100],
  [/[ЖМФШЩЮжмфшщыюΩω]/, 102],
  [/[\u0370-\u08ff]/, 72],
  [/[\u{10000}-\u{10ffff}]/u, 140],
]

const otherWidth = 88
const marked = /[\p{RI}]{2}|\P{M}(?:\p{M}|\u200d\P{M}|[\u{1f3fb}-\u{1f3ff}])*/gu
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** What a reader takes for one letter: accents and joined emoji stay with what they belong to. */
const letters = (text: string): string[] => text.match(marked) ?? []

function letterWidth(letter: string): number {
  const [bare = ''] = letter.normalize('NFD')
  return widths.find(([pattern]) => pattern.test(bare))?.[1] ?? otherWidth
}

/** About how wide a text is, rather more than less. */
export const textWidth = (text: string, size: number) =>
  (letters(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size) / 100

/** A text that fits, its end given up for … where it must be. */
export function shorten(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const kept = letters(text)
  while (kept.length > 1 && textWidth(`${kept.join('')}…`, size) > width) kept.pop()
  const start = kept.join('').trimEnd()
  // Without the mark the … of a right-to-left name would stand at its beginning.
  return `${start}…${rightToLeft.test(start.slice(-1)) ? '\u200f' : ''}`
}
