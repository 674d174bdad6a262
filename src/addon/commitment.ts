import type { OneToOneForm, PlannedLine } from '../bridge/forms.ts'
import { monthName } from '../qdq/monthName.ts'
import { nameKey, tidy } from '../qdq/names.ts'
import { textIn } from '../tabs/cells.ts'
import { planTab } from '../tabs/planTab.ts'
import { monthCell, monthIn, orBlank } from './formDays.ts'
import type { Ledger, OpenTab } from './ledger.ts'
import { checkRows, type FormRow, nextRow, put, rewrite, rowOfId } from './rows.ts'
import { counted, named } from './say.ts'

type PlanTab = OpenTab<typeof planTab>
type PlanRow = FormRow<typeof planTab>

/** What a rep commits to: how it gets into Plan, or, where Plan is not ours to write, the words that keep it. */
export type Commitment = { write(): void; written: string[]; say: string[] }

export function commitmentOf(form: OneToOneForm, ledger: Ledger): Commitment {
  const month = monthName(monthIn(form.nextMonth))
  if (form.nextLines.length === 0) return { write() {}, written: [], say: [] }
  if (ledger.isFilled(planTab)) {
    const say = `Plan is filled by a formula, so the plan lines for ${month} stand under Commitments instead.`
    return { write() {}, written: form.nextLines.map(inWords), say: [say] }
  }
  const tab = ledger.open(planTab)
  const rows = form.nextLines.map((line, at) => rowOf(form, line, `${form.id}-${at + 1}`, ledger))
  const [standing, wanted] = parted(rows, activitiesOf(form, tab, ledger))
  checkRows(tab, wanted)
  const say = [
    ...(wanted.length > 0 ? [`${counted(wanted.length, 'plan line')} for ${month} in Plan.`] : []),
    ...(standing.length > 0
      ? [`Left as planned for ${month} already: ${named(standing.map(({ Activity }) => String(Activity)))}.`]
      : []),
  ]
  return { write: () => write(tab, form.id, wanted), written: [], say }
}

const inWords = ({ activity, quantity, per, direction, quality }: PlannedLine) =>
  [quantity === null ? activity : `${activity}: ${quantity} a ${per}`, direction, quality]
    .filter((text) => text !== '')
    .join('; ')

const rowOf = (form: OneToOneForm, line: PlannedLine, id: string, ledger: Ledger): PlanRow => ({
  Month: monthCell(ledger.calendar(), form.nextMonth),
  Rep: tidy(form.rep),
  Activity: line.activity,
  Quantity: orBlank(line.quantity),
  Per: line.per,
  Direction: line.direction,
  Quality: line.quality,
  Id: id,
})

const keyOf = ({ Activity }: PlanRow) => nameKey(String(Activity))

const parted = (rows: PlanRow[], activities: ReadonlySet<string>): [PlanRow[], PlanRow[]] => [
  rows.filter((row) => activities.has(keyOf(row))),
  rows.filter((row) => !activities.has(keyOf(row))),
]

/**
 * What the rep has planned for that month already, but for what an earlier try of this very form wrote. A row that is
 * left out for a bad cell counts, too: once that is mended, its activity would be planned twice.
 */
function activitiesOf(form: OneToOneForm, { cells, at }: PlanTab, ledger: Ledger): Set<string> {
  const rep = nameKey(form.rep)
  const calendar = ledger.calendar()
  const rows = cells.filter(
    (row) =>
      nameKey(textIn(row[at.Rep])) === rep &&
      calendar.month(row[at.Month]) === form.nextMonth &&
      !isOf(form.id, row[at.Id]),
  )
  return new Set(rows.map((row) => nameKey(textIn(row[at.Activity]))))
}

const isOf = (form: string, id: unknown) =>
  typeof id === 'string' && id.startsWith(`${form}-`) && /^\d+$/.test(id.slice(form.length + 1))

/** An earlier try may have written lines, and they may have been changed in the form since. */
function write(tab: PlanTab, form: string, wanted: readonly PlanRow[]): void {
  const isNew = ({ Id }: PlanRow) => rowOfId(tab, Id) === undefined
  const added = wanted.filter(isNew)
  put(tab, nextRow(tab, added), added)
  const ids = new Set(wanted.map(({ Id }) => Id))
  tab.cells.forEach((cells, index) => {
    const id = cells[tab.at.Id]
    const row = wanted.find(({ Id }) => Id === id)
    if (row) rewrite(tab, row, index + 1)
    else if (isOf(form, id) && !ids.has(String(id))) rewrite(tab, blankRow, index + 1)
  })
}

const blankRow = {
  Month: '',
  Rep: '',
  Activity: '',
  Quantity: '',
  Per: '',
  Direction: '',
  Quality: '',
  Id: '',
}
