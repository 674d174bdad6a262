import type { PlanLineView, RepPage } from '../../bridge/calls.ts'
import { type CheckInForm, checkInForm } from '../../bridge/forms.ts'
import { focusKept, yesNo } from '../../qdq/choices.ts'
import type { Month } from '../../qdq/days.ts'
import { lineName } from '../../qdq/lineName.ts'
import { Choice } from '../parts/Choice.tsx'
import { DayField, Line as Field, Lines } from '../parts/controls.tsx'
import { optionsOf } from '../parts/options.ts'
import { LeftOut } from '../parts/PlanLines.tsx'
import { Privacy } from '../parts/Privacy.tsx'
import { Said } from '../parts/Said.tsx'
import { asTyped, numberTyped, type Typed } from '../typed.ts'
import { amount, dayName, monthName } from '../words.ts'
import { begun } from './blanks.ts'
import { type FieldsProps, type FormKind, itemOf } from './form.ts'

type Filled = Typed<CheckInForm>['lines'][number]
type Totals = 'done' | 'rightPeople'
/** A total that nobody typed is the page's, and is not sent: the plan keeps what it says, which may be newer. */
type Line = Omit<Filled, Totals> & { [Name in Totals]?: string }

export type CheckInDraft = Omit<Typed<CheckInForm>, 'lines'> & { lines: Line[] }

function Fields({ form, page }: FieldsProps<CheckInDraft>) {
  const last = page.lastCheckIn
  return (
    <>
      {last && (
        <div class="card">
          <h2>Last time, {dayName(last.date, page.today)}</h2>
          <Said name="Focus" text={last.focus || 'none was written down'} />
          <Said name="Manager reply" text={last.reply || 'none yet'} />
        </div>
      )}
      {last?.focus && (
        <Choice
          form={form}
          at="lastFocusKept"
          label="Last week's focus kept?"
          options={optionsOf(focusKept)}
          clear="No answer"
        />
      )}
      <h2>{monthName(form.draft.month as Month)} so far</h2>
      <LeftOut page={page} />
      <SoFar form={form} page={page} />
      <Choice form={form} at="onTrack" label="On track?" options={optionsOf(yesNo)} clear="No answer" />
      <Privacy />
      <Lines
        form={form}
        at="blocker"
        label="What is in the way?"
        hint="And which help would move it."
        rows={2}
      />
      <Lines
        form={form}
        at="focus"
        label="Focus for next week"
        hint="One thing. It is asked about next time."
        rows={2}
      />
      <DayField form={form} at="date" label="Date" />
    </>
  )
}

function SoFar({ form, page }: FieldsProps<CheckInDraft>) {
  if (form.draft.lines.length === 0) return <p>No plan lines this month. A 1:1 adds them.</p>
  if (page.countedIn === 'Activity') return <p>Counted from the Activity tab: nothing to type here.</p>
  return (
    <>
      <p class="hint">Totals for the month. Blank: the plan keeps what it says.</p>
      {form.draft.lines.map((line, at) => {
        const view = viewOf(line, form.draft, page)
        const item = itemOf<'lines', Line, CheckInDraft>(form, 'lines', at)
        const shown = { ...item, draft: filled(line, view) }
        return (
          <fieldset class="line" key={line.key}>
            <legend>
              {lineName(line)}
              {view && view.planned > 0 && <span class="hint"> of {amount(view.planned)} planned</span>}
            </legend>
            <div class="pair">
              <Field form={shown} at="done" label="Done" number />
              <Field form={shown} at="rightPeople" label="With right people" number />
            </div>
          </fieldset>
        )
      })}
    </>
  )
}

const viewOf = ({ key }: Line, { month }: CheckInDraft, page: RepPage) =>
  page.month === month ? page.lines.find((view) => view.key === key) : undefined

const filled = (line: Line, view?: PlanLineView): Filled => ({
  done: asTyped(view?.done ?? null),
  rightPeople: asTyped(view?.rightPeople ?? null),
  ...line,
})

/** The lines of the month, those that a draft knows already as they are in it. */
const linesOf = ({ lines }: RepPage, known: Line[] = []): Line[] => [
  ...known,
  ...lines
    .filter(({ key }) => !known.some((line) => line.key === key))
    .map(({ key, activity }) => ({ key, activity })),
]

/** Once a week: how far, what is in the way, what next. */
export const checkIn: FormKind<CheckInDraft> = {
  save: 'saveCheckIn',
  schema: checkInForm,
  start: (page) => ({
    ...begun(checkInForm, page),
    month: page.month,
    lines: linesOf(page),
  }),
  resume: (draft, page) =>
    draft.month === page.month ? { ...draft, lines: linesOf(page, draft.lines) } : draft,
  toSend: (draft, page) => ({
    ...draft,
    lines: draft.lines.map((line) => {
      // Where Activity counts, nothing is typed, and what is counted is told.
      const view = page?.countedIn === 'Activity' ? viewOf(line, draft, page) : undefined
      const { done, rightPeople, ...which } = filled(line, view)
      return { ...which, done: numberTyped(done), rightPeople: numberTyped(rightPeople) }
    }),
  }),
  Fields,
}
