/** What a choice offers: what is kept, and how it reads. */
export type Option = readonly [value: string, words: string]

/** A word as it stands at the beginning: Check-in. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The words that a field may hold, as a choice. */
export const optionsOf = (words: readonly string[]): Option[] => words.map((word) => [word, capital(word)])
