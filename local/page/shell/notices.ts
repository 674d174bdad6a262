import type { Page, Toast } from '../../google/host.ts'
import { type Choice, nextId, nowShown, type ShownToast, show } from './state.ts'

const without = <T extends { id: number }>(all: readonly T[], id: number) =>
  all.filter((one) => one.id !== id)

function add(toast: ShownToast, beside: readonly ShownToast[]): void {
  show({ toasts: [...beside, toast] })
  if (toast.seconds > 0) setTimeout(() => dismissToast(toast.id), toast.seconds * 1000)
}

const errors = () => nowShown().toasts.filter(({ kind }) => kind === 'error')

/** A new toast takes the place of the one before, as in Sheets. */
export const showToast = (toast: Toast) => add({ ...toast, kind: 'toast', id: nextId() }, errors())

/** What went wrong stays until it is dismissed. */
export const showError = (title: string, message: string) =>
  add({ title, message, seconds: -1, kind: 'error', id: nextId() }, nowShown().toasts)

export const dismissToast = (id: number) => show({ toasts: without(nowShown().toasts, id) })

/** Shows a message; with a choice, one that can be declined. */
export const showMessage = (title: string, text: string, choice?: Choice) =>
  show({ messages: [...nowShown().messages, { id: nextId(), title, text, choice }] })

export const dismissMessage = (id: number) => show({ messages: without(nowShown().messages, id) })

/** A new sidebar or dialog takes the place of the one before, as in Sheets. */
export function showPage(page: Page): void {
  const shownPage = { ...page, id: nextId() }
  show(page.kind === 'sidebar' ? { sidebar: shownPage } : { dialog: shownPage })
}

export const closeSidebar = () => show({ sidebar: undefined })
export const closeDialog = () => show({ dialog: undefined })
