import { cell, columnOf, type Damage, lastRow, letters, on, someRow } from './damage.ts'
import { insist } from './hands.ts'

const scoresRange = (file: Parameters<Damage['do']>[0]) => file.formula('Scores!A2')

/** Formulas of the user's own in our columns, and what has happened to ours. */
export const formulaDamages: Damage[] = [
  {
    name: 'Plan: Done counted by COUNTIF',
    async do(file, random) {
      const { row, rep } = someRow(file, 'Plan', random)
      await file.type(cell(file, 'Plan', 'Done', row), '=COUNTIF(Notes!A:A; "Call*")')
      return { hits: [rep] }
    },
  },
  {
    name: 'Plan: every Done counted by COUNTIF, far below the last row',
    async do(file) {
      const column = letters(columnOf(file, 'Plan', 'Done'))
      const rep = letters(columnOf(file, 'Plan', 'Rep'))
      const last = lastRow(file, 'Plan') + 20
      const rows = Array.from({ length: last - 1 }, (_, at) => at + 2)
      const formulas = rows.map((row) => [`=IF(${rep}${row}=""; ""; COUNTIF(Notes!B:B; ${rep}${row}))`])
      await on(file, 'Plan', ['getRange', `${column}2:${column}${last}`], ['setFormulas', formulas])
      return { hits: 'everybody' }
    },
  },
  {
    name: 'Plan: the first Rep looked up',
    async do(file) {
      await file.type(cell(file, 'Plan', 'Rep', 2), `=VLOOKUP("Ana (sample)"; Team!A:B; 1; FALSE)`)
      return { hits: 'everybody' }
    },
  },
  {
    name: 'Plan: a Rep in the middle looked up',
    async do(file, random) {
      const { row, rep } = someRow(file, 'Plan', random)
      await file.type(cell(file, 'Plan', 'Rep', row), `=VLOOKUP("${rep}"; Team!A:B; 1; FALSE)`)
      return { hits: [] }
    },
  },
  {
    name: 'Plan: a formula in the header fills Done',
    async do(file) {
      const column = letters(columnOf(file, 'Plan', 'Done'))
      await on(file, 'Plan', ['getRange', `${column}2:${column}`], ['clearContent'])
      await file.type(`Plan!${column}1`, '=ARRAYFORMULA(IF(ROW(D1:D40)=1; "Done"; D1:D40))')
      return { hits: 'everybody' }
    },
  },
  {
    name: 'Plan: a formula in a header of the user’s own, right of ours',
    async do(file) {
      const column = letters(columnOf(file, 'Plan', 'Mood') + 1)
      await on(file, 'Plan', ['insertColumnsAfter', columnOf(file, 'Plan', 'Mood'), 1])
      await file.type(`Plan!${column}1`, '=ARRAYFORMULA(IF(ROW(D1:D40)=1; "Open"; D1:D40))')
    },
  },
  {
    name: 'Plan: filled by one formula from another tab',
    async do(file) {
      const rows = file.values(`Plan!A1:M${lastRow(file, 'Plan')}`)
      file.addTab('Team plan', rows)
      await on(file, 'Plan', ['clearContents'])
      await file.type('Plan!A1', `=ARRAYFORMULA('Team plan'!A1:M${rows.length})`)
      return { hits: [] }
    },
  },
  {
    name: 'Observations: filled by one formula from another tab',
    async do(file) {
      const rows = file.values(`Observations!A1:O${lastRow(file, 'Observations')}`)
      file.addTab('Notes of others', rows)
      await on(file, 'Observations', ['clearContents'])
      await file.type('Observations!A1', `=ARRAYFORMULA('Notes of others'!A1:O${rows.length})`)
      return { hits: [] }
    },
  },
  {
    name: 'Plan: filled by a formula whose access was lost',
    scores: 'error',
    setUpMends: false,
    async do(file) {
      await on(file, 'Plan', ['clearContents'])
      await file.type('Plan!A1', '=NA()')
      return { hits: 'everybody' }
    },
  },
  {
    name: 'Scores: a value typed into the answer',
    scores: 'error',
    setUpMends: false,
    keeps: ['Scores!C5'],
    async do(file) {
      await insist(file, 'Scores!C5', 'mine')
      return { hits: 'everybody', lost: [] }
    },
  },
  {
    name: 'Scores: the formula deleted',
    scores: 'error',
    async do(file) {
      await insist(file, 'Scores!A2', null)
      return { hits: 'everybody', lost: [] }
    },
  },
  {
    name: 'Scores: an older formula',
    async do(file) {
      await insist(file, 'Scores!A2', scoresRange(file).replace(/;[^;]*\)$/, ')'))
      return { hits: 'everybody', lost: [] }
    },
  },
  {
    name: 'Scores: the formula copied down',
    scores: 'error',
    setUpMends: false,
    keeps: ['Scores!A3'],
    async do(file) {
      await insist(file, 'Scores!A3', scoresRange(file))
      return { hits: 'everybody', lost: [] }
    },
  },
  {
    name: 'Scores: only 20 rows left',
    scores: 'error',
    async do(file) {
      const rows = file.tabs.find(({ name }) => name === 'Scores')?.rows ?? 0
      await on(file, 'Scores', ['deleteRows', 21, rows - 20])
      return { hits: 'everybody', lost: [] }
    },
  },
  {
    name: 'Scores: another header',
    async do(file) {
      await insist(file, 'Scores!F1', 'Busyness')
    },
  },
  {
    name: 'Scores: a column inserted',
    async do(file) {
      await on(file, 'Scores', ['insertColumnBefore', 3])
      return { hits: 'everybody', lost: [] }
    },
  },
  {
    name: 'Scores: sorted, as a user tries',
    scores: 'error',
    setUpMends: false,
    async do(file) {
      await insist(file, 'Scores!B4', 'Zoe')
      await insist(file, 'Scores!B5', 'Adam')
      return { hits: 'everybody', lost: [] }
    },
  },
  ...['A1', 'B1', 'D1', 'A3', 'A5', 'A18', 'A19', 'A21', 'I21', 'AA1'].map(
    (a1): Damage => ({
      name: `Quadrant: ${a1} written over`,
      do: (file) => insist(file, `Quadrant!${a1}`, 'mine'),
    }),
  ),
  ...['B3', 'C8', 'A23', 'K22', 'AB3', 'AC9'].map(
    (a1): Damage => ({
      name: `Quadrant: ${a1} typed into an answer`,
      keeps: [`Quadrant!${a1}`],
      do: (file) => insist(file, `Quadrant!${a1}`, 'mine'),
    }),
  ),
  {
    name: 'Quadrant: everything cleared',
    do: (file) => on(file, 'Quadrant', ['clearContents']),
  },
  {
    name: 'Quadrant: the columns from P on deleted',
    async do(file) {
      const columns = file.tabs.find(({ name }) => name === 'Quadrant')?.columns ?? 0
      await on(file, 'Quadrant', ['deleteColumns', 16, columns - 15])
    },
  },
]
