import type { PlanLineView } from '../bridge/calls.ts'
import type { Month } from '../qdq/days.ts'
import { nameKey } from '../qdq/names.ts'
import { linesByKey, readPlanLines, type TypedLine } from '../tabs/planLines.ts'
import { planTab } from '../tabs/planTab.ts'
import type { Rep } from '../tabs/rows/roster.ts'
import type { CountedLine } from '../tabs/scores/activityLines.ts'
import { openTable } from '../tabs/table.ts'
import type { Book } from './book.ts'

/** A rep's plan lines as a page shows them, by month. */
export function planOf(book: Book, rep: Rep): (month: Month) => PlanLineView[] {
  const { read, calendar, scoring } = book
  const { countedIn } = scoring.settings
  const lines = readPlanLines(
    openTable(read(planTab), planTab),
    calendar,
    countedIn,
    (key) => key === rep.key,
  )
  return (month) => {
    const ofMonth = lines.filter((line) => line.month === month)
    const views = [...linesByKey(ofMonth)].map(([key, line]) => viewOf(key, line))
    return scoring.counted ? counted(views, scoring.counted.at(scoring.standings.placeOf(rep, month))) : views
  }
}

function viewOf(key: string, line: TypedLine): PlanLineView {
  const { activity, per, planned, direction, quality, weight } = line
  const [quantity, done, rightPeople] = [line.quantity ?? null, line.done ?? null, line.rightPeople ?? null]
  return { key, activity, quantity, per, planned, done, rightPeople, direction, quality, weight }
}

// Lines that name one activity count together, so they are shown as one.
function counted(views: readonly PlanLineView[], lines: ReadonlyMap<string, CountedLine>): PlanLineView[] {
  const shown = new Set<string>()
  return views.flatMap((view) => {
    const activity = nameKey(view.activity)
    const line = lines.get(activity)
    if (!line) return { ...view, done: 0, rightPeople: 0 }
    if (shown.has(activity)) return []
    shown.add(activity)
    const alike = views.filter((each) => nameKey(each.activity) === activity)
    return { ...view, ...line, ...(alike.length > 1 ? asOne(alike, line.planned) : {}) }
  })
}

// The next plan is taken from what is shown, so all of them have to be in it.
function asOne(views: readonly PlanLineView[], planned: number): Partial<PlanLineView> {
  const counting = views.filter(({ quantity, weight }) => quantity !== null && weight > 0)
  const [first] = counting
  const ofOnePeriod = first && counting.every(({ per }) => per === first.per)
  const quantity = ofOnePeriod
    ? Number(counting.reduce((sum, view) => sum + (view.quantity ?? 0), 0).toPrecision(12))
    : Math.round(planned * 10) / 10
  const texts = (of: 'direction' | 'quality') =>
    [...new Set(views.map((view) => view[of]).filter((text) => text !== ''))].join('; ')
  return {
    quantity: first ? quantity : null,
    per: ofOnePeriod ? first.per : 'month',
    direction: texts('direction'),
    quality: texts('quality'),
  }
}
