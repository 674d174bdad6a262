import { keptDraft } from '../drafts.ts'
import type { OpenForm } from '../state.ts'
import type { Drafts, Kind } from './forms.ts'

/** A form as it is opened: with the draft that this browser keeps, else begun anew. */
export function opened<K extends Kind>(
  kind: K,
  of: string,
  start: () => Drafts[K],
  resume = (draft: Drafts[K]) => draft,
): OpenForm<K> {
  const kept = keptDraft(kind, of)
  const restored = kept !== undefined
  return {
    kind,
    of,
    draft: kept ? resume(kept.draft) : start(),
    tried: kept?.tried,
    restored,
    touched: restored,
    saving: false,
    wrong: {},
  }
}
