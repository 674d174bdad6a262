import type { Calls } from '../bridge/calls.ts'
import { type ObservationForm, observationForm } from '../bridge/forms.ts'
import { tidy } from '../qdq/names.ts'
import { observationsTab } from '../tabs/observationsTab.ts'
import { readSettings } from '../tabs/settings.ts'
import { settingsTab } from '../tabs/settingsTab.ts'
import { aheadSay, dayCell, orBlank } from './formDays.ts'
import type { Ledger } from './ledger.ts'
import { refuse } from './refusal.ts'
import { checkRows, type FormRow, writeOnce } from './rows.ts'
import { saved } from './saved.ts'
import { savedIn } from './say.ts'

/** The page saves an observation. */
export const saveObservation: Calls['saveObservation'] = (came) =>
  saved(observationForm, came, { reads: [settingsTab], writes: [observationsTab] }, (form, ledger) => {
    const tab = ledger.open(observationsTab)
    checkRatings(form, ledger)
    const row = rowOf(form, ledger)
    checkRows(tab, [row])
    const again = writeOnce(tab, row)
    const ahead = aheadSay(ledger.calendar(), form.date)
    return { ok: true, again, say: savedIn(tab.tab, again, ...ahead) }
  })

const ratings = {
  skill: 'Skill',
  knowledge: 'Knowledge',
  enthusiasm: 'Enthusiasm',
  needsBased: 'Needs-based',
} as const

function checkRatings(form: ObservationForm, ledger: Ledger): void {
  const { ratingScale } = readSettings(ledger.read(settingsTab), ledger.calendar(), [], () => undefined)
  const above = (Object.keys(ratings) as (keyof typeof ratings)[]).filter(
    (key) => (form[key] ?? 0) > ratingScale,
  )
  if (above.length === 0) return
  const fields = above.map((key) => [key, `${ratings[key]} is above the scale of ${ratingScale}.`])
  refuse('fields', `Not saved: ratings go up to ${ratingScale}.`, Object.fromEntries(fields))
}

const rowOf = (form: ObservationForm, ledger: Ledger): FormRow<typeof observationsTab> => ({
  Date: dayCell(ledger.calendar(), form.date),
  Rep: tidy(form.rep),
  Observer: form.observer,
  Occasion: form.occasion,
  Customer: form.customer,
  Objective: form.objective,
  Skill: orBlank(form.skill),
  Knowledge: orBlank(form.knowledge),
  Enthusiasm: orBlank(form.enthusiasm),
  'Needs-based': orBlank(form.needsBased),
  "Rep's view": form.repsView,
  'Went well': form.wentWell,
  'To improve': form.toImprove,
  'Agreed action': form.agreedAction,
  Id: form.id,
})
