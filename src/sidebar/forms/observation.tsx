import { type ObservationForm, observationForm } from '../../bridge/forms.ts'
import { occasions } from '../../qdq/choices.ts'
import { lastObserver } from '../drafts.ts'
import { Choice } from '../parts/Choice.tsx'
import { DayField, Line, Lines } from '../parts/controls.tsx'
import { optionsOf } from '../parts/options.ts'
import { Privacy } from '../parts/Privacy.tsx'
import { Rating } from '../parts/Rating.tsx'
import { numberTyped, type Typed } from '../typed.ts'
import { begun } from './blanks.ts'
import type { FieldsProps, FormKind, Wrong } from './form.ts'

export type ObservationDraft = Typed<ObservationForm>

const criteria = [
  ['skill', 'Skill', 'Prepares, opens, asks, listens, closes.'],
  ['knowledge', 'Knowledge', 'Of the customer, the market and the product.'],
  ['enthusiasm', 'Enthusiasm', 'Wants to be there, and it shows.'],
  ['needsBased', 'Needs-based', 'Finds the need before offering anything.'],
] as const

const Fields = ({ form, page }: FieldsProps<ObservationDraft>) => (
  <>
    <h2>Before</h2>
    <Choice form={form} at="occasion" label="Occasion" options={optionsOf(occasions)} clear="No answer" />
    <Line form={form} at="customer" label="Customer" />
    <Line form={form} at="objective" label="The rep's objective" hint="What this conversation is to bring." />
    <h2>After: the rep first</h2>
    <Privacy />
    <Lines
      form={form}
      at="repsView"
      label="The rep's own view"
      hint="Ask before you say anything yourself."
    />
    <h2>What you saw</h2>
    {criteria.map(([at, label, hint]) => (
      <Rating form={form} at={at} label={label} hint={hint} scale={page.ratingScale} />
    ))}
    <Lines
      form={form}
      at="wentWell"
      label="Went well"
      needed
      hint="Behaviour that you saw: a quote, a moment."
    />
    <Lines
      form={form}
      at="toImprove"
      label="To improve"
      needed
      hint="One thing or two; one skill at a time."
    />
    <Lines form={form} at="agreedAction" label="Agreed action" rows={2} />
    <Line form={form} at="observer" label="Observer" />
    <DayField form={form} at="date" label="Date observed" />
  </>
)

const why =
  'Feedback has to be balanced: without what went well nobody listens, without what to improve nobody grows.'

function ratingsAbove(draft: ObservationDraft, scale: number): Wrong {
  const above = criteria.filter(([at]) => (numberTyped(draft[at]) ?? 0) > scale)
  return Object.fromEntries(
    above.map(([at, label]) => [at, `${label} is above ${scale}, the top of the scale.`]),
  )
}

/** A meeting or call that was watched, with balanced feedback. */
export const observation: FormKind<ObservationDraft> = {
  save: 'saveObservation',
  schema: observationForm,
  start: (page) => ({
    ...begun(observationForm, page),
    observer: lastObserver() || page.manager,
  }),
  toSend: (draft) => ({
    ...draft,
    ...Object.fromEntries(criteria.map(([at]) => [at, numberTyped(draft[at])])),
  }),
  check: (draft, page) => ratingsAbove(draft, page.ratingScale),
  why: (wrong) => (wrong.wentWell || wrong.toImprove ? why : undefined),
  Fields,
}
