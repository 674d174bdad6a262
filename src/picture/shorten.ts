const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** A text that fits, its end given up for … where it must be; accents and joined emoji stay with what they belong to. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text
  const kept = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  while (kept.length > 1 && measure(`${kept.join('')}…`) > width) kept.pop()
  const start = kept.join('').trimEnd()
  // Without the mark the … of a right-to-left name would stand at its beginning.
  return `${start}…${rightToLeft.test(start.slice(-1)) ? '\u200f' : ''}`
}
