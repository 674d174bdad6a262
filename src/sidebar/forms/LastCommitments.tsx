import { fates } from '../../qdq/choices.ts'
import { Choice } from '../parts/Choice.tsx'
import { optionsOf } from '../parts/options.ts'
import { dayName } from '../words.ts'
import { type FieldsProps, itemOf } from './form.ts'
import type { OneToOneDraft } from './oneToOne.tsx'

/** What was committed to last time, and what became of each. */
export function LastCommitments({ form, page }: FieldsProps<OneToOneDraft>) {
  const { last, lastCommitments } = form.draft
  return (
    <section>
      <h2>Last commitments{last && `, ${dayName(last, page.today)}`}</h2>
      {lastCommitments.length === 0 ? (
        <p>{last ? 'None were written down.' : 'This is the first 1:1 on record.'}</p>
      ) : (
        lastCommitments.map((commitment, at) => (
          <Choice
            form={itemOf<'lastCommitments', OneToOneDraft['lastCommitments'][number], OneToOneDraft>(
              form,
              'lastCommitments',
              at,
            )}
            at="fate"
            label={commitment.text}
            options={optionsOf(fates)}
            clear="No answer"
          />
        ))
      )}
    </section>
  )
}
