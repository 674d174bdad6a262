import type { HeaderOf, Tab } from '../schema.ts'

/** How a column looks: its width in pixels; and on its header what to type, an example, and what blank means. */
export type ColumnLook = { width: number; note: string }

/** How a tab looks. It stands apart from what the tab holds, since no formula needs it and Code.js is read at each. */
export type Look<T extends Tab> = {
  writtenBy: 'manager' | 'rep' | 'manager or rep' | 'import or rep' | 'nobody'
  /** Of the tab at the foot of the sheet. */
  colour: string
  columns: Readonly<Record<HeaderOf<T>, ColumnLook>>
}

export const tabColours = {
  picture: '#7b3f98',
  reps: '#1f7a4d',
  managers: '#1a5fb4',
  computed: '#7a7a7a',
} as const

/** Closes the note of the first column of every tab that the scores read. */
export const ownColumnsNote =
  'Columns of your own are welcome to the right of ours. Between ours, TODAY or a formula on Scores would break the scores.'

export const idLook: ColumnLook = {
  width: 240,
  note: 'Written by the sidebar to find its own rows again. Blank where you typed the row yourself; leave it alone.',
}
