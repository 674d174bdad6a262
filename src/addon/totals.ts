import type { CheckInForm } from '../bridge/forms.ts'
import { nameKey } from '../qdq/names.ts'
import { linesByKey, readPlanLines, type TypedLine } from '../tabs/planLines.ts'
import { planTab } from '../tabs/planTab.ts'
import { type CountedIn, readSettings } from '../tabs/settings.ts'
import { settingsTab } from '../tabs/settingsTab.ts'
import { openTable } from '../tabs/table.ts'
import { computedCells } from './computedCells.ts'
import { orBlank } from './formDays.ts'
import type { Ledger, OpenTab } from './ledger.ts'
import { lineSaid } from './lineSaid.ts'
import { refuse } from './refusal.ts'
import { checkRows } from './rows.ts'
import { counted, named } from './say.ts'
import { type CellToWrite, writeCells } from './writeCells.ts'

type Line = CheckInForm['lines'][number]
type PlanTab = OpenTab<typeof planTab>
type Lines = ReadonlyMap<string, TypedLine>

/** The totals of a check-in: written into Plan where Plan counts, and in words, a line each. */
export type Totals = { write(): void; lines: string[]; say: string[] }

const columns = { done: 'Done', rightPeople: 'Right people' } as const
const fields = ['done', 'rightPeople'] as const

export function totalsOf(form: CheckInForm, ledger: Ledger): Totals {
  const { countedIn } = readSettings(ledger.read(settingsTab), ledger.calendar(), [], () => undefined)
  const standing = linesOf(form, ledger, countedIn)
  const plannedFor = countedIn === 'Activity' ? together(standing) : ({ planned }: TypedLine) => planned
  const lines = form.lines.map((line) => inWords(line, standing.get(line.key), plannedFor))
  const told = form.lines.some((line) => fields.some((field) => line[field] !== null))
  if (!told || countedIn === 'Activity') return { write() {}, lines, say: [] }
  if (ledger.isFilled(planTab)) return { write() {}, lines, say: [filledSay] }
  const say: string[] = []
  return { write: () => void say.push(...bringUpToDate(form, standing, ledger.open(planTab))), lines, say }
}

function bringUpToDate(form: CheckInForm, standing: Lines, tab: PlanTab): string[] {
  checkRows(
    tab,
    form.lines.map(({ done, rightPeople }) => ({
      Done: orBlank(done),
      'Right people': orBlank(rightPeople),
    })),
  )
  const isComputed = computedCells(tab.formulas)
  const cells = form.lines.flatMap((line, at) => cellsOf(line, at, standing, tab))
  const free = cells.filter(({ row, column }) => !isComputed(row - 1, column - 1))
  const kept = cells.filter((cell) => !free.includes(cell)).map(({ line }) => line.activity)
  for (const { row, header, value } of free) tab.changes.push({ row, header, value })
  writeCells(tab.sheet, free)
  const rows = new Set(free.map(({ row }) => row))
  const isTyped = ({ row }: TypedLine) =>
    fields.every((field) => !isComputed(row - 1, tab.at[columns[field]]))
  const beyond = form.lines.flatMap((line) => tooManyRight(line, standing.get(line.key), isTyped))
  return [
    ...(rows.size > 0 ? [`${counted(rows.size, 'line')} brought up to date in Plan.`] : []),
    ...(kept.length > 0 ? [`A formula counts ${named([...new Set(kept)])}, so that was left as it is.`] : []),
    ...(beyond.length > 0
      ? [`More right people than done stand in ${named(beyond)}, so all done count as right: look at Plan.`]
      : []),
  ]
}

/** The activity of a line that was told, and now has more right people than done: one of the two was mistyped. */
function tooManyRight(
  { done, rightPeople }: Line,
  found: TypedLine | undefined,
  isTyped: (line: TypedLine) => boolean,
): string[] {
  const isTold = done !== null || rightPeople !== null
  const isBeyond = (rightPeople ?? found?.rightPeople ?? 0) > (done ?? found?.done ?? 0)
  return found && isTold && isBeyond && isTyped(found) ? [found.activity] : []
}

const filledSay = 'Plan is filled by a formula, so the totals were not written there.'

/** The rep's lines of the month, named as on the rep's screen. */
function linesOf(form: CheckInForm, ledger: Ledger, countedIn: CountedIn): Lines {
  const rep = nameKey(form.rep)
  const table = openTable(ledger.read(planTab), planTab, [])
  const isOurs = (key: string, month: string) => key === rep && month === form.month
  return linesByKey(readPlanLines(table, ledger.calendar(), countedIn, isOurs))
}

type Found = CellToWrite & { header: string; line: TypedLine }

function cellsOf(line: Line, at: number, standing: Lines, tab: PlanTab): Found[] {
  return fields.flatMap((field) => {
    const value = line[field]
    if (value === null) return []
    const found = standing.get(line.key)
    if (!found)
      return refuse('not found', goneSay(line.activity), { [`lines.${at}.${field}`]: 'This line is gone.' })
    const column = tab.at[columns[field]]
    return { row: found.row, column: column + 1, header: columns[field], value, line: found }
  })
}

const goneSay = (activity: string) =>
  `Not saved: the plan line ${named([activity])} is not in Plan any more. Somebody deleted or renamed it; open the page again.`

/** What is planned on all lines that name the activity of one: where Activity counts, they count together. */
function together(standing: Lines) {
  const planned = new Map<string, number>()
  for (const line of standing.values()) {
    const key = nameKey(line.activity)
    if (line.weight > 0) planned.set(key, (planned.get(key) ?? 0) + line.planned)
  }
  return (line: TypedLine) =>
    (line.activity === '' ? undefined : planned.get(nameKey(line.activity))) ?? line.planned
}

// What was not told is as Plan has it.
const inWords = (
  { activity, done }: Line,
  found: TypedLine | undefined,
  plannedFor: (line: TypedLine) => number,
): string => lineSaid(found?.activity || activity, done ?? found?.done, found && plannedFor(found))
