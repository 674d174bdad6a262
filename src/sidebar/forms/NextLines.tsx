import { plannedLine } from '../../bridge/forms.ts'
import type { Month } from '../../qdq/days.ts'
import { lineName } from '../../qdq/lineName.ts'
import { toFirst } from '../focus.ts'
import { Button } from '../parts/Button.tsx'
import { Line, Lines, Pick } from '../parts/controls.tsx'
import { amount, monthName } from '../words.ts'
import { blanks } from './blanks.ts'
import { type FieldsProps, itemOf } from './form.ts'
import { type Filled, standingIn } from './oneToOne.tsx'

type PlannedDraft = Filled['nextLines'][number]

type Props = FieldsProps<Filled>

const blank: PlannedDraft = { ...blanks(plannedLine), per: 'month' }
const periods = [
  ['month', 'a month'],
  ['week', 'a week'],
] as const

/** The plan lines to commit to: quantity, direction and quality of each. */
export function NextLines({ form, page }: Props) {
  const { nextLines, nextMonth } = form.draft
  const set = (lines: PlannedDraft[], focus: string) => {
    form.set({ nextLines: lines })
    toFirst([focus])
  }
  return (
    <section>
      <h2>Plan for {monthName(nextMonth as Month)}</h2>
      {page.lines.length === 0 && <WhichMonth form={form} page={page} />}
      <Standing form={form} page={page} />
      {nextLines.map((line, at) => {
        const item = itemOf<'nextLines', PlannedDraft, Filled>(form, 'nextLines', at)
        return (
          <fieldset class="line">
            <legend>{line.activity || `Line ${at + 1}`}</legend>
            <Line form={item} at="activity" label="Activity" needed />
            <div class="pair">
              <Line form={item} at="quantity" label="Quantity: how many" number />
              <Pick form={item} at="per" label="Per" options={periods} />
            </div>
            <Lines form={item} at="direction" label="Direction: with whom" rows={2} />
            <Lines form={item} at="quality" label="Quality: to what standard" rows={2} />
            <Button
              class="quiet"
              onClick={() =>
                set(
                  nextLines.filter((_, index) => index !== at),
                  'nextLines',
                )
              }
            >
              Remove {line.activity || `line ${at + 1}`}
            </Button>
          </fieldset>
        )
      })}
      <Button
        name="nextLines"
        onClick={() => set([...nextLines, blank], `nextLines.${nextLines.length}.activity`)}
      >
        Add a plan line
      </Button>
    </section>
  )
}

function WhichMonth({ form, page }: Props) {
  const other = form.draft.nextMonth === page.month ? page.nextMonth : page.month
  return (
    <Button class="quiet" onClick={() => form.set({ nextMonth: other })}>
      Plan {monthName(other)} instead
    </Button>
  )
}

function Standing({ form, page }: Props) {
  const standing = standingIn(form.draft.nextMonth, page)
  if (standing.length === 0)
    return (
      <p class="hint">
        {page.lines.length > 0
          ? `Taken from ${monthName(page.month)}, to change and commit to.`
          : 'No plan to start from: agree on two or three lines.'}
      </p>
    )
  return (
    <>
      <p class="hint">In Plan already; add what is missing.</p>
      <ul>
        {standing.map((line) => (
          <li>
            <b>{lineName(line)}</b>
            {line.quantity !== null && `: ${amount(line.quantity)} a ${line.per}`}
          </li>
        ))}
      </ul>
    </>
  )
}
