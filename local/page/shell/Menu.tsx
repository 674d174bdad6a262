import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { moveFocus } from './menuKeys.ts'

export type Entry =
  | { kind: 'item'; caption: string; choose: () => void }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; entries: readonly Entry[] }

type Props = { caption: string; entries: readonly Entry[]; top?: boolean; done?: () => void }

/** A button that opens a menu: in the bar, or (below the top) as an entry of another menu. */
export function Menu({ caption, entries, top = false, done }: Props) {
  const [open, setOpen] = useState<'' | 'key' | 'pointer'>('')
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const shut = () => setOpen('')
  const shutAll = done ?? shut

  useLayoutEffect(() => {
    if (!open) return
    if (open === 'key')
      whole.current?.querySelector<HTMLElement>(':scope > [role=menu] [role=menuitem]')?.focus()
    const elsewhere = (event: Event) => whole.current?.contains(event.target as Node) || shut()
    document.addEventListener('pointerdown', elsewhere, true)
    return () => document.removeEventListener('pointerdown', elsewhere, true)
  }, [open])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!handle(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const handle = (key: string): boolean => {
    const inButton = document.activeElement === button.current
    if (inButton && ['Enter', ' ', top ? 'ArrowDown' : 'ArrowRight'].includes(key)) setOpen('key')
    else if (!open) return false
    else if (key === 'Escape' || (!top && key === 'ArrowLeft')) {
      shut()
      button.current?.focus()
    } else return !inButton && moveFocus(listOf(whole.current), key)
    return true
  }
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !whole.current?.contains(relatedTarget as Node)) shut()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and the pointer are those of the items within
    <div
      class={top ? 'top-menu' : 'submenu'}
      ref={whole}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
      onMouseEnter={top ? undefined : () => setOpen('pointer')}
      onMouseLeave={top ? undefined : shut}
    >
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={open !== ''}
        tabIndex={top ? 0 : -1}
        ref={button}
        onClick={() => setOpen(open && top ? '' : 'pointer')}
      >
        {caption}
      </button>
      {open && <List caption={caption} entries={entries} done={shutAll} />}
    </div>
  )
}

const listOf = (whole: HTMLElement | null) =>
  document.activeElement?.closest<HTMLElement>('[role=menu]') ?? (whole as HTMLElement)

function List({ caption, entries, done }: { caption: string; entries: readonly Entry[]; done: () => void }) {
  return (
    <div class="menu" role="menu" aria-label={caption}>
      {entries.map((entry, at) =>
        entry.kind === 'separator' ? (
          <hr key={at} />
        ) : entry.kind === 'menu' ? (
          <Menu key={entry.caption} caption={entry.caption} entries={entry.entries} done={done} />
        ) : (
          <Item key={entry.caption} {...entry} done={done} />
        ),
      )}
    </div>
  )
}

function Item({ caption, choose, done }: { caption: string; choose: () => void; done: () => void }) {
  const onClick = () => {
    done()
    choose()
  }
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={onClick}>
      {caption}
    </button>
  )
}
