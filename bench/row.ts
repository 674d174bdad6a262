/** A line of the one table: what was measured, for how much, ours and what it is held against, and the target. */
export type Row = {
  what: string
  size: string
  ours: string
  /** What it is held against, by name and figure. */
  against: string
  /** Ours over theirs; or a count. */
  ratio: string
  target: string
}

const columns: readonly (keyof Row)[] = ['what', 'size', 'ours', 'against', 'ratio', 'target']

const cells = (values: readonly string[]) => `| ${values.join(' | ')} |`

/** The first two lines of the table. */
export const tableHead = [cells(columns), cells(columns.map(() => '---'))].join('\n')

/** One line of the table as Markdown. */
export const tableRow = (row: Row) => cells(columns.map((column) => row[column]))

/** The middle one of what was measured in turn. */
export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
