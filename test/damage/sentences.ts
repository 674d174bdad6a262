const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** Sentences as the list keeps them: the same whatever day, header and cells they tell of, and however long a quoted text. */
export function plain(said: string): string[] {
  const text = said
    .replace(new RegExp(`\\b(${months}) (19|20)\\d\\d\\b`, 'g'), 'March 2026')
    .replace(new RegExp(`\\bfor (${months})\\b(?! 20)`, 'g'), 'for March')
    .replace(/\b(19|20)\d\d-\d\d-\d\d\b/g, '2026-03-12')
    .replace(/\b(19|20)\d\d-\d\d\b(?!-)/g, '2026-03')
    .replace(/\p{L}+ \(sample\)/giu, 'Ana (sample)')
    .replace(/^“[^”]*”(?= (is|stands) )/, '“…”')
    .replace(/(headed|header|columns?|need|added|, not) “[^”]*”(, “[^”]*”)*/g, '$1 “…”')
    .replace(/give (?!that).*? its name back in/i, (said) => `${said.slice(0, 4)} … its name back in`)
    .replace(/“[^”]*” \([A-Z]+\) is what was “[^”]*”/, '“…” is what was “…”')
    .replace(/(?<=^Made the tabs |belongs in )[^“”]*(?=\.$)/, '…')
    .replace(/\brow [2-9]\d*/g, 'row 2')
  return [text.trim()]
}

const faults: [string, RegExp][] = [
  [
    'a word of JavaScript',
    /\b(undefined|null|NaN|TypeError|ReferenceError|RangeError|\[object|Infinity|function \()\b/,
  ],
  ['two spaces', / {2}/],
  ['a wrong plural', /\b1 (rows|lines|columns|tabs|plan lines|cells)\b/],
  ['a guess at a plural', /\(s\)/],
  ['no end', /[^.!?”…]$/],
  ['no capital', /^[a-z]/],
  ['a stray comma', / ,|,,|\.\.$| \./],
]

/** What is wrong with a sentence at first sight. */
export const faultsOf = (sentence: string): string[] =>
  faults.filter(([, pattern]) => pattern.test(sentence)).map(([name]) => name)
