import type { Team } from '../scoring/team.ts'

/** Formulas as they are typed into row 2 and filled down, by the column that they are typed into. */
type Columns = Readonly<Record<string, string>>

const linesAlike = 'A:A, A2, B:B, B2, C:C, C2'
const rowsOfLine = 'Activity!H:H, A2, Activity!B:B, B2, Activity!C:C, C2'
const ofMonth = (column: string) => `SUMIFS(Plan!${column}:${column}, Plan!A:A, A2, Plan!B:B, B2)`
const mean = (sum: string, count: string) => `IF(${count}=0, "", ${sum}/${count})`

const planned = 'IF(E2="week", D2*DAY(EOMONTH(A2, 0))/7, D2)'

const typedLines: Columns = {
  O: `=${planned}`,
  T: '=IF(AND(N2>0, J2<>""), J2, 0)',
  U: '=IF(AND(N2>0, J2<>""), 1, 0)',
}

const countedLines: Columns = {
  H: `=COUNTIFS(${rowsOfLine})`,
  I: `=COUNTIFS(${rowsOfLine}, Activity!D:D, "yes")`,
  O: `=SUMIFS(V:V, ${linesAlike})`,
  T: `=IF(N2>0, SUMIFS(Activity!E:E, ${rowsOfLine})/W2, 0)`,
  U: `=IF(N2>0, COUNTIFS(${rowsOfLine}, Activity!E:E, ">=0")/W2, 0)`,
  V: `=IF(N2>0, ${planned}, 0)`,
  W: `=COUNTIFS(${linesAlike}, N:N, ">0")`,
}

const lines: Columns = {
  N: '=IF(K2="", 1, K2)',
  P: '=IF(O2>0, N2, 0)',
  Q: '=IF(O2>0, N2*MIN(1, H2/O2), 0)',
  R: '=IF(AND(H2>0, I2<>""), N2, 0)',
  S: '=IF(R2>0, N2*MIN(1, I2/H2), 0)',
}

const observations: Columns = {
  P: '=IF(COUNT(G2:J2)=0, "", EOMONTH(A2, -1)+1)',
  Q: '=IF(COUNT(G2:J2)=0, "", AVERAGE(G2:J2))',
}

const ratedIn = 'Observations!P:P, C2, Observations!B:B, B2'
const inResults = 'Results!A:A, A2, Results!B:B, B2'

const scores: Columns = {
  C: '=MAXIFS(Observations!P:P, Observations!B:B, B2, Observations!P:P, "<="&A2, Observations!P:P, ">="&EDATE(A2, -3))',
  D: `=${mean(ofMonth('Q'), ofMonth('P'))}`,
  E: `=${mean(ofMonth('S'), ofMonth('R'))}`,
  F: `=IF(C2>0, SUMIFS(Observations!Q:Q, ${ratedIn})/COUNTIFS(${ratedIn})/5, ${mean(ofMonth('T'), ofMonth('U')).replace(/\)$/, '/5)')})`,
  G: '=IF(D2="", "", MIN(D2:F2))',
  H: `=IF(OR(COUNTIFS(${inResults}, Results!D:D, "<>")=0, SUMIFS(Results!C:C, ${inResults})=0), "", SUMIFS(Results!D:D, ${inResults})/SUMIFS(Results!C:C, ${inResults}))`,
  I: '=IF(OR(G2="", H2=""), "", IF(ROUND(H2, 9)>=1, "Top ", "Bottom ")&IF(ROUND(G2, 9)>=0.8, "right", "left"))',
}

/** What a spreadsheet without QDQ_SCORES would hold, tab by tab; month and rep are typed into A and B of Scores. */
export const formulas = (countedIn: Team['countedIn']): Record<string, Columns> => ({
  Plan: { ...lines, ...(countedIn === 'Plan' ? typedLines : countedLines) },
  Results: {},
  Observations: observations,
  Activity: countedIn === 'Plan' ? {} : { H: '=EOMONTH(A2, -1)+1' },
  Scores: scores,
})
