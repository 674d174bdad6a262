import type { Calls } from '../bridge/calls.ts'
import { type WinForm, winForm } from '../bridge/forms.ts'
import { monthOf } from '../qdq/days.ts'
import { monthName } from '../qdq/monthName.ts'
import { tidy } from '../qdq/names.ts'
import { shortened } from '../qdq/shortened.ts'
import { readTalks } from '../tabs/talks.ts'
import { winsTab } from '../tabs/winsTab.ts'
import { computedCells } from './computedCells.ts'
import { dealsOf, type Win } from './dealOfTheMonth.ts'
import { aheadSay, dayCell, dayIn, orBlank } from './formDays.ts'
import type { Ledger, OpenTab } from './ledger.ts'
import { refuse } from './refusal.ts'
import { checkRows, type FormRow, refuseIfClosed, rowOfId, writeOnce } from './rows.ts'
import { saved } from './saved.ts'
import { savedIn } from './say.ts'

/** The page saves a win; as deal of the month it takes the place of another one only where the page was told to. */
export const saveWin: Calls['saveWin'] = (came) =>
  saved(winForm, came, { reads: [], writes: [winsTab] }, (form, ledger) => {
    const tab = ledger.open(winsTab)
    const row = rowOf(form, ledger)
    checkRows(tab, [row])
    const others = form.dealOfTheMonth ? otherDeals(form, tab, ledger) : []
    const isNew = rowOfId(tab, form.id) === undefined
    if (isNew && !form.moveDeal) for (const other of others) refuse('deal of the month', askToMove(other))
    // Before the row: until it stands, a retry finds the month without its deal, or with the other one still.
    for (const other of others) refuseIfComputed(tab, other)
    if (others.length > 0) refuseIfClosed(tab, form.id)
    const releaseOthers = () => {
      for (const other of others) release(tab, other)
    }
    const again = writeOnce(tab, row, releaseOthers)
    const ahead = aheadSay(ledger.calendar(), form.date)
    return { ok: true, again, say: savedIn(tab.tab, again, ...others.map(movedSay), ...ahead) }
  })

const rowOf = (form: WinForm, ledger: Ledger): FormRow<typeof winsTab> => ({
  Date: dayCell(ledger.calendar(), form.date),
  Rep: tidy(form.rep),
  Kind: form.kind,
  Customer: form.customer,
  Value: orBlank(form.value),
  Story: form.story,
  'Plan line': form.planLine,
  'Deal of the month': form.dealOfTheMonth ? 'yes' : 'no',
  Id: form.id,
})

const otherDeals = (form: WinForm, { cells, tab }: OpenTab<typeof winsTab>, ledger: Ledger): Win[] =>
  dealsOf(readTalks(cells, tab, ledger.calendar()), monthOf(dayIn(form.date))).filter(
    (win) => win.text('Id') !== form.id,
  )

const spelled = (win: Win) => [win.name, shortened(win.text('Customer'), 100)].filter(Boolean).join(', ')

const askToMove = (win: Win) =>
  `The deal of the month of ${monthName(monthOf(win.date))} is another one: ${spelled(win)}. Move it to this win?`

const movedSay = (win: Win) => `It is the deal of the month now, instead of ${spelled(win)}.`

function refuseIfComputed({ formulas, at }: OpenTab<typeof winsTab>, win: Win): void {
  if (computedCells(formulas)(win.row - 1, at['Deal of the month']))
    refuse(
      'filled by a formula',
      `Not saved: a formula says that ${spelled(win)} is the deal of the month. Change it in Wins first.`,
    )
}

function release({ sheet, at, changes }: OpenTab<typeof winsTab>, win: Win): void {
  const column = at['Deal of the month']
  changes.push({ row: win.row, header: 'Deal of the month', value: 'no' })
  sheet.getRange(win.row, column + 1).setValue('no')
}
