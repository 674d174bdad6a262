import type { RepPage } from '../../bridge/calls.ts'
import type { OpenForm } from '../state.ts'
import { check } from './check.ts'
import { type Kind, savings } from './forms.ts'

/** A form as it would be sent, and what is wrong with it. */
export function examine<K extends Kind>({ kind, draft }: OpenForm<K>, page: RepPage | undefined) {
  const { toSend, schema, check: checkMore, why, save } = savings[kind]
  const sent = toSend(draft, page)
  const wrong = { ...(page && checkMore?.(draft, page)), ...check(schema, sent) }
  return { call: save, sent, wrong, why: why?.(wrong) }
}
