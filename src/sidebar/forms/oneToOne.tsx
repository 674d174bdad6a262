import type { PlanLineView, RepPage } from '../../bridge/calls.ts'
import { type OneToOneForm, oneToOneForm } from '../../bridge/forms.ts'
import type { Day } from '../../qdq/days.ts'
import { DayField, Line, Lines } from '../parts/controls.tsx'
import { Privacy } from '../parts/Privacy.tsx'
import { asTyped, numberTyped, type Typed } from '../typed.ts'
import { begun } from './blanks.ts'
import type { FieldsProps, FormKind } from './form.ts'
import { LastCommitments } from './LastCommitments.tsx'
import { NextLines } from './NextLines.tsx'
import { Prepared } from './Prepared.tsx'

export type Filled = Typed<OneToOneForm>

/** With the day of the 1:1 before. The lines to commit to are the page's until somebody changes them. */
export type OneToOneDraft = Omit<Filled, 'nextLines'> & {
  last?: Day | undefined
  nextLines: Filled['nextLines'] | undefined
}

const Fields = ({ form, page }: FieldsProps<OneToOneDraft>) => (
  <>
    {form.draft.month === page.month && <Prepared page={page} />}
    <LastCommitments form={form} page={page} />
    <h2>In conversation</h2>
    <Privacy />
    <Lines
      form={form}
      at="account"
      label="The rep's account"
      hint="The rep speaks first, to plan and done."
      rows={4}
    />
    <Lines
      form={form}
      at="learned"
      label="What the results teach"
      hint="They are history: what to do again, and what not."
    />
    <Lines form={form} at="comments" label="Manager's comments" />
    <Lines
      form={form}
      at="commitments"
      label="Commitments"
      hint="A line each, few and measurable; asked about next time."
      rows={4}
    />
    <NextLines form={{ ...form, draft: filled(form.draft, page) }} page={page} />
    <h2>To finish</h2>
    <DayField form={form} at="next" label="Next 1:1" hint="Blank: not agreed yet." />
    <Line form={form} at="manager" label="Manager" />
    <DayField form={form} at="date" label="Date of this 1:1" />
  </>
)

const commitmentsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-•*]\s*/, '').trim())
    .filter((line) => line !== '')

const lastTime = ({ lastOneToOne: last }: RepPage): Pick<OneToOneDraft, 'last' | 'lastCommitments'> => ({
  last: last?.date,
  lastCommitments: commitmentsOf(last?.commitments ?? '').map((text) => ({ text, fate: '' })),
})

const toCommit = ({ activity, quantity, per, direction, quality }: PlanLineView) => ({
  activity,
  quantity: asTyped(quantity),
  per,
  direction,
  quality,
})

/** What stands in Plan already for the month to plan. Saving leaves it as it is. */
export const standingIn = (month: string, page: RepPage) =>
  month === page.nextMonth ? page.nextLines : month === page.month ? page.lines : []

/** With lines to commit to: this month's, where the month to plan has none yet. */
const filled = (draft: OneToOneDraft, page?: RepPage): Filled => ({
  ...draft,
  nextLines:
    draft.nextLines ??
    (page && standingIn(draft.nextMonth, page).length === 0 ? page.lines.map(toCommit) : []),
})

/** What to ask about is the last 1:1's, unless somebody has answered. */
const askedAnew = (draft: OneToOneDraft, page: RepPage): OneToOneDraft =>
  draft.lastCommitments.some(({ fate }) => fate !== '') ? draft : { ...draft, ...lastTime(page) }

/** Once a month: the result credited, the plan against what was done, and what comes next. */
export const oneToOne: FormKind<OneToOneDraft> = {
  save: 'saveOneToOne',
  schema: oneToOneForm,
  start: (page) => ({
    ...begun(oneToOneForm, page),
    month: page.month,
    manager: page.manager,
    ...lastTime(page),
    next: page.suggestedNext,
    nextMonth: page.monthToPlan,
    nextLines: undefined,
  }),
  resume: askedAnew,
  toSend: ({ last, ...draft }, page) => ({
    ...draft,
    nextLines: filled(draft, page).nextLines.map((line) => ({
      ...line,
      quantity: numberTyped(line.quantity),
    })),
  }),
  Fields,
}
