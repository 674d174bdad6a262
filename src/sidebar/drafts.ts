import type { Drafts, Kind } from './forms/forms.ts'

/** What is kept of a form on this browser: the draft as typed, and what an earlier try sent. */
export type Kept<K extends Kind> = { draft: Drafts[K]; tried?: string }

// One browser keeps the drafts of all the spreadsheets that use the add-on.
const file = () => document.body.dataset.file ?? ''
const place = (kind: Kind, of: string) => `top-right/${file()}/${kind}/${of}`

/** The draft that this browser keeps of a form; undefined where there is none, or where storage is shut. */
export function keptDraft<K extends Kind>(kind: K, of: string): Kept<K> | undefined {
  try {
    const text = localStorage.getItem(place(kind, of))
    const kept: Kept<K> | null = text === null ? null : JSON.parse(text)
    return kept?.draft?.id ? kept : undefined
  } catch {
    return undefined
  }
}

/** Keeps a draft; false where the browser does not let us. */
export const keepDraft = (kind: Kind, of: string, kept: Kept<Kind>) =>
  remember(place(kind, of), JSON.stringify(kept))

export function dropDraft(kind: Kind, of: string): void {
  try {
    localStorage.removeItem(place(kind, of))
  } catch {
    // Nothing was kept there.
  }
}

function remember(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}

const observerPlace = 'top-right/observer'

/** Who observed last on this browser. */
export function lastObserver(): string {
  try {
    return localStorage.getItem(observerPlace) ?? ''
  } catch {
    return ''
  }
}

export const rememberObserver = (name: string) => remember(observerPlace, name)
