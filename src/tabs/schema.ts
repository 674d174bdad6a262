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
}

export type Tab = {
  name: string
  columns: readonly Column[]
}

export type HeaderOf<T extends Tab> = T['columns'][number]['header']

export const idColumn = {
  header: 'Id',
  type: 'id',
} as const satisfies Column
