import type { OneToOneForm } from '../bridge/forms.ts'
import { nameKey } from '../qdq/names.ts'
import { isBlank, readNumber, unreadable } from '../tabs/cells.ts'
import { columnsOf } from '../tabs/columns.ts'
import { hasRow, makeRowsWithin } from '../tabs/makeRoom.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import { teamTab } from '../tabs/teamTab.ts'
import { scoreBook, todayIn } from './book.ts'
import { monthIn } from './formDays.ts'
import type { Ledger } from './ledger.ts'
import { isAmple, mostInAMonth, roomInScores } from './room.ts'

const scores = ['Quantity', 'Direction', 'Quality', 'Activity', 'Results'] as const
type ScoresThen = Partial<Record<(typeof scores)[number], number | ''> & { Quadrant: string }>

/** The scores of the form's rep and month as they stand; blank where something they rest on is missing. */
export const scoresThen = (form: OneToOneForm, ledger: Ledger): ScoresThen =>
  asInScores(form, ledger) ?? scoredAnew(form, ledger)

/** As Scores shows them: one tab to read instead of all that it rests on. Not while it loads, or is broken or gone. */
function asInScores({ rep, month }: OneToOneForm, ledger: Ledger): ScoresThen | undefined {
  const [headers = [], ...rows] = ledger.read(scoresTab) ?? []
  const at = columnsOf(headers, scoresTab)
  if (Object.values(at).some((column) => column < 0)) return undefined
  const calendar = ledger.calendar()
  const [key, wanted] = [nameKey(rep), monthIn(month)]
  const row = rows.find(
    (cells) => nameKey(String(cells[at.Rep])) === key && calendar.month(cells[at.Month]) === wanted,
  )
  const numbers = scores.map((header) => readNumber(row?.[at[header]]))
  if (!row || numbers.includes(unreadable)) return undefined
  const filled = rows.filter((cells) => !isBlank(cells[at.Rep]))
  keepRoom(ledger, filled.length, () => mostInAMonth(filled.map((cells) => cells[at.Month])))
  const told = scores.map((header, index) => [header, numbers[index] ?? ''])
  return { ...Object.fromEntries(told), Quadrant: String(row[at.Quadrant] ?? '') }
}

function scoredAnew(form: OneToOneForm, ledger: Ledger): ScoresThen {
  const calendar = ledger.calendar()
  // Team changes nobody's scores, so the save does without it.
  const read: Ledger['read'] = (tab) => (tab.name === teamTab.name ? undefined : ledger.read(tab))
  const { standings, missing } = scoreBook(read, calendar, todayIn(calendar))
  // There may be as many reps again in Team.
  keepRoom(ledger, standings.size, () => Math.max(standings.reps.length, Math.ceil(standings.size / 2)))
  const key = nameKey(form.rep)
  const rep = standings.reps.find((each) => each.key === key)
  if (!rep || missing.length > 0) return {}
  const standing = standings.standing(rep, monthIn(form.month))
  return {
    Quantity: standing.quantity ?? '',
    Direction: standing.direction ?? '',
    Quality: standing.quality ?? '',
    Activity: standing.activity ?? '',
    Results: standing.results ?? '',
    Quadrant: standing.quadrant ?? '',
  }
}

/** A 1:1 begins a new month in Plan, and so rows in Scores. */
function keepRoom(ledger: Ledger, rows: number, reps: () => number): void {
  const scores = isAmple(rows) ? undefined : ledger.sheet(scoresTab)
  if (!scores) return
  const { least, kept } = roomInScores(rows, reps())
  // Where somebody closed Scores, the 1:1 is still to be saved; the team screen says what is to be done.
  if (!hasRow(scores, least) && scores.getRange('A1').canEdit()) makeRowsWithin(scores, least, kept)
}
