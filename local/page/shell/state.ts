import type { Menu, Page, Toast } from '../../google/host.ts'

export type ShownToast = Toast & { id: number; kind: 'toast' | 'error' }
export type ShownPage = Page & { id: number }
export type Choice = { caption: string; choose: () => void }
export type Message = { id: number; title: string; text: string; choice?: Choice | undefined }

/** All that the shell around the spreadsheet shows. */
export type Shown = {
  menus: readonly Menu[]
  toasts: readonly ShownToast[]
  messages: readonly Message[]
  sidebar?: ShownPage | undefined
  dialog?: ShownPage | undefined
  /** What the person waits for, while a script runs. */
  working?: string | undefined
}

let shown: Shown = { menus: [], toasts: [], messages: [] }
let last = 0
let draw: (shown: Shown) => void = () => {}

/** Names what draws the shell, and draws it for the first time. */
export function drawWith(drawing: (shown: Shown) => void): void {
  draw = drawing
  draw(shown)
}

export const nextId = () => ++last

export const nowShown = () => shown

export function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change }
  draw(shown)
}
