/** What a column holds; how it is read, formatted and checked follows from it. */
export type ColumnType =
  | 'month'
  | 'day'
  | 'name'
  | 'text'
  | 'longText'
  | 'word'
  | 'amount'
  | 'money'
  | 'rating'
  | 'score'
  | 'email'
  | 'id'
  | 'any'

export type Column = {
  header: string
  type: ColumnType
  /** The words of a drop-down, in the order in which it shows them. */
  words?: readonly string[]
  /** The scores cannot do without this column. */
  needed?: true
  /** In pixels. */
  width: number
  /** What to type, an example, and what blank means: shown on the header. */
  note: string
}

export type Tab = {
  name: string
  writtenBy: 'manager' | 'rep' | 'manager or rep' | 'import or rep' | 'nobody'
  /** Of the tab at the foot of the sheet. */
  colour: string
  columns: readonly Column[]
}

export type HeaderOf<T extends Tab> = T['columns'][number]['header']

export const yesNo = ['yes', 'no'] as const

export const tabColours = {
  picture: '#7b3f98',
  reps: '#1f7a4d',
  managers: '#1a5fb4',
  computed: '#7a7a7a',
} as const

/** Closes the note of the first column of every tab that the scores read. */
export const ownColumnsNote =
  'Columns of your own are welcome to the right of ours. Between ours, TODAY or a formula on Scores would break the scores.'

export const idColumn = {
  header: 'Id',
  type: 'id',
  width: 240,
  note: 'Written by the sidebar to find its own rows again. Blank where you typed the row yourself; leave it alone.',
} as const satisfies Column
