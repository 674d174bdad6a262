const items = (menu: HTMLElement) => [
  ...menu.querySelectorAll<HTMLElement>(':scope > [role=menuitem], :scope > .submenu > [role=menuitem]'),
]

/** Which item a key leads to from the one that has the focus; nothing when the key leads nowhere. */
function target(all: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown') return all[(at + 1) % all.length]
  if (key === 'ArrowUp') return all.at(at <= 0 ? -1 : at - 1)
  if (key === 'Home') return all[0]
  if (key === 'End') return all.at(-1)
  if (key.length !== 1 || key === ' ') return undefined
  const fromHere = [...all.slice(at + 1), ...all.slice(0, at + 1)]
  return fromHere.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()))
}

/** Moves the focus within a menu as the key says. Tells whether it did. */
export function moveFocus(menu: HTMLElement, key: string): boolean {
  const all = items(menu)
  const to = target(all, all.indexOf(document.activeElement as HTMLElement), key)
  to?.focus()
  return to !== undefined
}
