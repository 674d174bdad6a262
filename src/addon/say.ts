import type { Tab } from '../tabs/schema.ts'

/** That a form is in its tab, now or since an earlier try. */
export const savedIn = ({ name }: Tab, again: boolean, ...more: string[]) =>
  again ? `This is in ${name} already.` : [`Saved in ${name}.`, ...more].join(' ')

/** That the caller may not write to a tab, and who can help. */
export const closedSay = ({ name }: Tab) =>
  `Not saved: the ${name} tab is protected, and you may not write to it. Ask a manager who may, or the owner of the file.`

/** Names in a sentence. */
export const named = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

export const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
