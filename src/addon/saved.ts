import type * as v from 'valibot'
import type { NotSaved, SaveAnswer, Saved } from '../bridge/calls.ts'
import { check } from '../bridge/check.ts'
import type { Tab } from '../tabs/schema.ts'
import { type Ledger, type Needs, type OpenTab, openLedger } from './ledger.ts'
import { busy, locked } from './lock.ts'
import { lookAgain } from './lookAgain.ts'
import { answerOf } from './refusal.ts'
import { closedSay, named } from './say.ts'
import type { Sheet } from './sheets.ts'

/** What every save goes through: the form is checked, nobody else writes meanwhile, and a refusal is an answer. */
export function saved<Schema extends v.GenericSchema>(
  schema: Schema,
  came: unknown,
  needs: Needs,
  save: (form: v.InferOutput<Schema>, ledger: Ledger) => Saved,
): SaveAnswer {
  const checked = check(schema, came)
  if ('fields' in checked)
    return notSaved('fields', 'Not saved: look at the fields that are marked.', checked.fields)
  let ledger: Ledger | undefined
  let isWritten = false
  try {
    return locked<SaveAnswer>(
      () => {
        ledger = openLedger(needs)
        const answer = save(checked.form, ledger)
        isWritten = true
        return answer
      },
      () => notSaved('busy', `Not saved: ${busy}`),
      (answer) => lookedAt(answer, ledger?.opened() ?? []),
    )
  } catch (error) {
    const refusal = answerOf(error)
    if (refusal) return refusal
    // What fails after all was written was not refused, and may well stand.
    const closed = isWritten ? undefined : ledger?.opened().find(({ sheet }) => isClosed(sheet))
    if (closed) return notSaved('not allowed', closedSay(closed.tab))
    throw error
  }
}

function lookedAt(answer: SaveAnswer, opened: readonly OpenTab<Tab>[]): SaveAnswer {
  const written = opened.filter(({ changes }) => changes.length > 0)
  const said = written.flatMap((open) => [...leftSay(open), ...lookAgain(open)])
  return answer.ok ? { ...answer, say: [answer.say, ...said].join(' ') } : answer
}

const leftSay = ({ tab, left }: OpenTab<Tab>) =>
  left.size > 0 ? [`A formula fills ${named([...left])} of ${tab.name}, so that was left as it is.`] : []

const notSaved = (code: NotSaved['code'], say: string, fields: Record<string, string> = {}): NotSaved => ({
  ok: false,
  code,
  say,
  fields,
})

// Asked only after a write failed, since it costs calls.
function isClosed(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType
  return [SHEET, RANGE].some((type) => sheet.getProtections(type).some((each) => !each.canEdit()))
}
