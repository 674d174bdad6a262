import type { CheckInView, PlanLineView, RepPage } from '../../bridge/calls.ts'
import { type CheckInForm, checkInForm, keptBlank, yesNoBlank } from '../../bridge/forms.ts'
import { newId } from '../newId.ts'
import { Choice } from '../parts/Choice.tsx'
import { DayField, Line, Lines } from '../parts/controls.tsx'
import { optionsOf } from '../parts/options.ts'
import { Privacy } from '../parts/Privacy.tsx'
import { Said } from '../parts/Said.tsx'
import { asTyped, numberTyped, type Typed } from '../typed.ts'
import { amount, dayName, monthName } from '../words.ts'
import { blanks } from './blanks.ts'
import { type FieldsProps, type FormKind, itemOf } from './form.ts'

export type CheckInDraft = Typed<CheckInForm>

const onTrack = optionsOf(yesNoBlank)
const kept = optionsOf(keptBlank)

const Fields = ({ form, page }: FieldsProps<CheckInDraft>) => (
  <>
    {page.lastCheckIn && <LastTime last={page.lastCheckIn} />}
    {page.lastCheckIn?.focus && (
      <Choice
        form={form}
        at="lastFocusKept"
        label="Last week's focus kept?"
        options={kept}
        clear="No answer"
      />
    )}
    <h2>{monthName(page.month)} so far</h2>
    <SoFar form={form} page={page} />
    <Choice form={form} at="onTrack" label="On track?" options={onTrack} clear="No answer" />
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

const LastTime = ({ last }: { last: CheckInView }) => (
  <div class="card">
    <h2>Last time, {dayName(last.date)}</h2>
    <Said name="Focus" text={last.focus || 'none was written down'} />
    <Said name="Manager reply" text={last.reply || 'none yet'} />
  </div>
)

function SoFar({ form, page }: FieldsProps<CheckInDraft>) {
  if (form.draft.lines.length === 0) return <p>No plan lines this month. A 1:1 adds them.</p>
  if (page.countedIn === 'Activity') return <p>Counted from the Activity tab: nothing to type here.</p>
  return (
    <>
      <p class="hint">Totals for the month. Blank: the plan keeps what it says.</p>
      {form.draft.lines.map((line, at) => {
        const item = itemOf<'lines', CheckInDraft['lines'][number], CheckInDraft>(form, 'lines', at)
        const view = page.lines.find(({ key }) => key === line.key)
        return (
          <fieldset class="line" key={line.key}>
            <legend>
              {line.activity}
              {view && <span class="hint"> {planned(view)}</span>}
            </legend>
            <div class="pair">
              <Line form={item} at="done" label="Done" number />
              <Line form={item} at="rightPeople" label="With right people" number />
            </div>
          </fieldset>
        )
      })}
    </>
  )
}

const planned = (line: PlanLineView) => `of ${amount(line.planned)} planned`

const lineDraft = ({ key, activity, done, rightPeople }: PlanLineView) => ({
  key,
  activity,
  done: asTyped(done),
  rightPeople: asTyped(rightPeople),
})

function withNewLines(draft: CheckInDraft, page: RepPage): CheckInDraft {
  if (draft.month !== page.month) return draft
  const known = new Set(draft.lines.map(({ key }) => key))
  const added = page.lines.filter(({ key }) => !known.has(key)).map(lineDraft)
  return { ...draft, lines: [...draft.lines, ...added] }
}

/** Once a week: how far, what is in the way, what next. */
export const checkIn: FormKind<CheckInDraft> = {
  save: 'saveCheckIn',
  schema: checkInForm,
  start: ({ rep, today, month, lines }) => ({
    ...blanks(checkInForm),
    id: newId(),
    rep,
    date: today,
    month,
    lines: lines.map(lineDraft),
  }),
  resume: withNewLines,
  toSend: (draft) => ({
    ...draft,
    lines: draft.lines.map((line) => ({
      ...line,
      done: numberTyped(line.done),
      rightPeople: numberTyped(line.rightPeople),
    })),
  }),
  Fields,
}
