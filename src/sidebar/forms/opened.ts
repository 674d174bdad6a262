import { keptDraft } from '../drafts.ts'
import type { OpenForm } from '../state.ts'
import type { Drafts, Kind } from './forms.ts'

/** A form as it is opened: with the draft that this browser keeps, else begun anew. */
export function opened<K extends Kind>(
  kind: K,
  of: string,
  start: () => Drafts[K],
  resume = (draft: Drafts[K]) => draft,
  open?: OpenForm<K>,
): OpenForm<K> {
  if (open?.saving) return open
  const kept = open?.touched ? open : keptDraft(kind, of)
  const touched = kept !== undefined
  return {
    kind,
    of,
    restored: touched,
    touched,
    saving: false,
    wrong: {},
    ...kept,
    // What was tried before is tried again as it was: it may have been saved.
    draft: kept ? (kept.tried ? kept.draft : resume(kept.draft)) : start(),
  }
}
