import type { Drafts, Kind } from './forms/forms.ts'
import type { OpenForm } from './state.ts'

/** What is kept of a form on this browser: the draft as typed, and what an earlier try sent. */
export type Kept<K extends Kind> = { draft: Drafts[K]; tried?: string }

/** Does something with what this browser keeps; undefined where its storage is shut or full. */
function stored<Found>(use: (storage: Storage) => Found): Found | undefined {
  try {
    return use(localStorage)
  } catch {
    return undefined
  }
}

// One browser keeps the drafts of all the spreadsheets that use the add-on.
const place = (kind: Kind, of: string) => `top-right/${document.body.dataset.file ?? ''}/${kind}/${of}`

/** The draft that this browser keeps of a form; undefined where there is none, or where storage is shut. */
export const keptDraft = <K extends Kind>(kind: K, of: string): Kept<K> | undefined =>
  stored((storage) => {
    const kept: Kept<K> | null = JSON.parse(storage.getItem(place(kind, of)) ?? 'null')
    return kept?.draft?.id ? kept : undefined
  })

/** Keeps a draft; not true where the browser does not let us. */
export const keepDraft = (kind: Kind, of: string, kept: Kept<Kind>) =>
  remember(place(kind, of), JSON.stringify(kept))

/** Whether another sidebar keeps a draft of its own in the place of a form's. */
export function isOthers({ kind, of, draft }: OpenForm): boolean {
  const kept = keptDraft(kind, of)
  return kept !== undefined && kept.draft.id !== draft.id
}

export const dropDraft = ({ kind, of }: OpenForm) => stored((storage) => storage.removeItem(place(kind, of)))

const remember = (name: string, text: string) =>
  stored((storage) => {
    storage.setItem(name, text)
    return true
  })

const observerPlace = 'top-right/observer'

/** Who observed last on this browser. */
export const lastObserver = () => stored((storage) => storage.getItem(observerPlace)) ?? ''

export const rememberObserver = (name: string) => remember(observerPlace, name)
