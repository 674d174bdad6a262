import type { Month } from '../../qdq/days.ts'
import { Button } from '../parts/Button.tsx'
import { Line, Lines, Pick } from '../parts/controls.tsx'
import { amount, monthName } from '../words.ts'
import { type FieldsProps, itemOf } from './form.ts'
import { linesFor, type OneToOneDraft, standingIn } from './oneToOne.tsx'

type PlannedDraft = OneToOneDraft['nextLines'][number]

const blank: PlannedDraft = { activity: '', quantity: '', per: 'month', direction: '', quality: '' }
const periods = [
  ['month', 'a month'],
  ['week', 'a week'],
] as const

/** The plan lines to commit to: quantity, direction and quality of each. */
export function NextLines({ form, page }: FieldsProps<OneToOneDraft>) {
  const { nextLines, nextMonth } = form.draft
  const set = (lines: PlannedDraft[]) => form.set({ nextLines: lines })
  return (
    <section>
      <h2>Plan for {monthName(nextMonth as Month)}</h2>
      {page.lines.length === 0 && <WhichMonth form={form} page={page} />}
      <Standing form={form} page={page} />
      {nextLines.map((line, at) => (
        <fieldset class="line" key={at}>
          <legend>{line.activity || `Line ${at + 1}`}</legend>
          <PlannedLine form={itemOf<'nextLines', PlannedDraft, OneToOneDraft>(form, 'nextLines', at)} />
          <Button class="quiet" onClick={() => set(nextLines.filter((_, index) => index !== at))}>
            Remove {line.activity || `line ${at + 1}`}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => set([...nextLines, blank])}>Add a plan line</Button>
    </section>
  )
}

const PlannedLine = ({ form }: { form: FieldsProps<PlannedDraft>['form'] }) => (
  <>
    <Line form={form} at="activity" label="Activity" />
    <div class="pair">
      <Line form={form} at="quantity" label="Quantity: how many" number />
      <Pick form={form} at="per" label="Per" options={periods} />
    </div>
    <Lines form={form} at="direction" label="Direction: with whom" rows={2} />
    <Lines form={form} at="quality" label="Quality: to what standard" rows={2} />
  </>
)

function WhichMonth({ form, page }: FieldsProps<OneToOneDraft>) {
  const other = form.draft.nextMonth === page.month ? page.nextMonth : page.month
  return (
    <Button class="quiet" onClick={() => form.set({ nextMonth: other, nextLines: linesFor(other, page) })}>
      Plan {monthName(other)} instead
    </Button>
  )
}

function Standing({ form, page }: FieldsProps<OneToOneDraft>) {
  const standing = standingIn(form.draft.nextMonth, page)
  if (standing.length === 0)
    return (
      <p class="hint">
        {page.lines.length > 0
          ? `Taken from ${monthName(page.month)}, to change and to commit to.`
          : 'No plan to start from: agree on two or three lines.'}
      </p>
    )
  return (
    <>
      <p class="hint">In Plan already; add what is missing.</p>
      <ul>
        {standing.map(({ key, activity, quantity, per }) => (
          <li key={key}>
            <b>{activity}</b>
            {quantity !== null && `: ${amount(quantity)} a ${per}`}
          </li>
        ))}
      </ul>
    </>
  )
}
