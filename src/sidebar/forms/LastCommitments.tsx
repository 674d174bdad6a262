import { fates } from '../../bridge/forms.ts'
import { Choice } from '../parts/Choice.tsx'
import { dayName } from '../words.ts'
import { type FieldsProps, itemOf } from './form.ts'
import type { OneToOneDraft } from './oneToOne.tsx'

const became = fates
  .filter((fate) => fate !== '')
  .map((fate) => [fate, `${fate.charAt(0).toUpperCase()}${fate.slice(1)}`] as const)

/** What was committed to last time, and what became of each. */
export function LastCommitments({ form, page }: FieldsProps<OneToOneDraft>) {
  const last = page.lastOneToOne
  return (
    <section>
      <h2>Last commitments{last && `, ${dayName(last.date)}`}</h2>
      {form.draft.lastCommitments.length === 0 ? (
        <p>{last ? 'None were written down.' : 'This is the first 1:1 on record.'}</p>
      ) : (
        form.draft.lastCommitments.map((commitment, at) => (
          <Choice
            key={at}
            form={itemOf<'lastCommitments', OneToOneDraft['lastCommitments'][number], OneToOneDraft>(
              form,
              'lastCommitments',
              at,
            )}
            at="fate"
            label={commitment.text}
            options={became}
            clear="No answer"
          />
        ))
      )}
    </section>
  )
}
