import type { Calls } from '../bridge/calls.ts'
import { replyForm } from '../bridge/forms.ts'
import { checkInsByKey } from '../tabs/checkInKeys.ts'
import { checkInsTab } from '../tabs/checkInsTab.ts'
import { readTalks } from '../tabs/talks.ts'
import { computedCells } from './computedCells.ts'
import type { OpenTab } from './ledger.ts'
import { refuse } from './refusal.ts'
import { checkRows, rewrite } from './rows.ts'
import { saved } from './saved.ts'

/** The page saves the manager's answer to a check-in. An answer that stands already stays; the new one goes below it. */
export const saveReply: Calls['saveReply'] = (came) =>
  saved(replyForm, came, { reads: [], writes: [checkInsTab] }, ({ checkInId, reply }, ledger) => {
    const tab = ledger.open(checkInsTab)
    const checkIn = checkInsByKey(readTalks(tab.cells, tab.tab, ledger.calendar())).get(checkInId)
    if (!checkIn) return refuse('not found', gone)
    // As it stands: an answer such as #N/A reads as none, and would be written over.
    const standing = String(checkIn.cell('Manager reply') ?? '').trim()
    // Somebody may have answered below it since.
    const again = `\n${standing}\n`.includes(`\n${reply}\n`)
    if (!again) write(tab, checkIn.row, standing === '' ? reply : `${standing}\n${reply}`)
    const say = again ? 'This answer stands in Check-ins already.' : `${checkIn.name}’s check-in is answered.`
    return { ok: true, again, say }
  })

const gone =
  'Not saved: this check-in is not in Check-ins any more. Somebody deleted or changed its row; open the page again.'

function write(tab: OpenTab<typeof checkInsTab>, number: number, reply: string): void {
  if (computedCells(tab.formulas)(number - 1, tab.at['Manager reply']))
    refuse(
      'filled by a formula',
      'Not saved: a formula stands where the answer belongs. Delete it in Check-ins first.',
    )
  const row = { 'Manager reply': reply }
  checkRows(tab, [row])
  rewrite(tab, row, number)
}
