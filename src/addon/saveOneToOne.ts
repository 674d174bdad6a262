import type { Calls } from '../bridge/calls.ts'
import { type OneToOneForm, oneToOneForm } from '../bridge/forms.ts'
import { tidy } from '../qdq/names.ts'
import { oneToOnesTab } from '../tabs/oneToOnesTab.ts'
import { planTab } from '../tabs/planTab.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import { type Commitment, commitmentOf } from './commitment.ts'
import { aheadSay, dayCell, monthCell } from './formDays.ts'
import type { Ledger } from './ledger.ts'
import { checkRows, type FormRow, refuseIfClosed, writeOnce } from './rows.ts'
import { saved } from './saved.ts'
import { savedIn } from './say.ts'
import { scoresThen } from './scoresThen.ts'

/** The page saves a 1:1, with the scores as they stand, and the plan lines that the rep commits to. */
export const saveOneToOne: Calls['saveOneToOne'] = (came) =>
  saved(oneToOneForm, came, { reads: [scoresTab], writes: [oneToOnesTab, planTab] }, (form, ledger) => {
    const tab = ledger.open(oneToOnesTab)
    refuseIfClosed(tab, form.id)
    const commitment = commitmentOf(form, ledger)
    const row = rowOf(form, commitment, ledger)
    checkRows(tab, [row])
    const again = writeOnce(tab, row, commitment.write)
    const ahead = aheadSay(ledger.calendar(), form.date)
    return { ok: true, again, say: savedIn(tab.tab, again, ...commitment.say, ...ahead) }
  })

function rowOf(form: OneToOneForm, { written }: Commitment, ledger: Ledger): FormRow<typeof oneToOnesTab> {
  const calendar = ledger.calendar()
  return {
    Date: dayCell(calendar, form.date),
    Month: monthCell(calendar, form.month),
    Rep: tidy(form.rep),
    Manager: form.manager,
    ...scoresThen(form, ledger),
    "Rep's account": form.account,
    'Last commitments': fatesOf(form),
    'Learned from results': form.learned,
    Commitments: [form.commitments, ...written].filter((text) => text !== '').join('\n'),
    'Manager comments': form.comments,
    'Next 1:1': form.next === '' ? '' : dayCell(calendar, form.next),
    Id: form.id,
  }
}

const fatesOf = ({ lastCommitments }: OneToOneForm) =>
  lastCommitments
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, fate }) => (fate === '' ? text : `${text}: ${fate}`))
    .join('\n')
