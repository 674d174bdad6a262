import type { Calls } from '../bridge/calls.ts'
import { type CheckInForm, checkInForm } from '../bridge/forms.ts'
import { tidy } from '../qdq/names.ts'
import { checkInsTab } from '../tabs/checkInsTab.ts'
import { planTab } from '../tabs/planTab.ts'
import { settingsTab } from '../tabs/settingsTab.ts'
import { aheadSay, dayCell, monthCell } from './formDays.ts'
import type { Ledger } from './ledger.ts'
import { checkRows, type FormRow, refuseIfClosed, writeOnce } from './rows.ts'
import { saved } from './saved.ts'
import { savedIn } from './say.ts'
import { type Totals, totalsOf } from './totals.ts'

/** The page saves a check-in: the totals so far go into Plan, and what was said into Check-ins. */
export const saveCheckIn: Calls['saveCheckIn'] = (came) =>
  saved(checkInForm, came, { reads: [settingsTab], writes: [checkInsTab, planTab] }, (form, ledger) => {
    const tab = ledger.open(checkInsTab)
    refuseIfClosed(tab, form.id)
    const totals = totalsOf(form, ledger)
    const row = rowOf(form, totals, ledger)
    checkRows(tab, [row])
    const again = writeOnce(tab, row, totals.write)
    const ahead = aheadSay(ledger.calendar(), form.date)
    return { ok: true, again, say: savedIn(tab.tab, again, ...totals.say, ...ahead) }
  })

const rowOf = (form: CheckInForm, totals: Totals, ledger: Ledger): FormRow<typeof checkInsTab> => ({
  Date: dayCell(ledger.calendar(), form.date),
  Rep: tidy(form.rep),
  Month: monthCell(ledger.calendar(), form.month),
  Lines: totals.lines.join('\n'),
  'On track': form.onTrack,
  Blocker: form.blocker,
  'Last focus kept': form.lastFocusKept,
  'Focus for next week': form.focus,
  Id: form.id,
})
