import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Frame, type Server } from './Frame.tsx'
import { closeDialog, dismissMessage } from './notices.ts'
import type { Message, ShownPage } from './state.ts'

type BoxProps = { title: string; modal: boolean; close: () => void; children: ComponentChildren }

// Whoever came from the menu left an item that is no longer there.
const focusMenu = () => document.querySelector<HTMLElement>('[role=menubar] [role=menuitem]')?.focus()

function Box({ title, modal, close, children }: BoxProps) {
  const box = useRef<HTMLDialogElement>(null)
  const isGone = useRef(false)
  useEffect(() => {
    const dialog = box.current
    if (modal) dialog?.showModal()
    else dialog?.show()
    return () => {
      isGone.current = true
      // While it is open nothing else takes the focus; and it gives the focus back only where it is closed.
      dialog?.close()
      if (document.activeElement === document.body) focusMenu()
    }
  }, [modal])
  return (
    <dialog ref={box} class="dialog" aria-label={title || 'Dialog'} onClose={() => isGone.current || close()}>
      <div class="title-bar">
        <h2>{title}</h2>
        <button type="button" class="close" aria-label="Close dialog" onClick={close}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  )
}

/** The page that a script shows with showModalDialog or showModelessDialog. */
export function PageDialog({ page, server }: { page: ShownPage; server: Server }) {
  const [size, setSize] = useState({ width: page.width ?? 600, height: page.height ?? 400 })
  return (
    <Box title={page.title} modal={page.kind === 'modal'} close={closeDialog}>
      <div style={{ width: size.width, height: size.height, maxWidth: '100%' }}>
        <Frame
          title={page.title || 'Dialog'}
          html={page.html}
          server={server}
          close={closeDialog}
          resize={(change) => setSize({ ...size, ...change })}
        />
      </div>
    </Box>
  )
}

/** What a script says with an alert that has nothing to choose, or what the page itself asks. */
export function MessageDialog({ message }: { message: Message }) {
  const close = () => dismissMessage(message.id)
  const agree = () => {
    close()
    message.choice?.choose()
  }
  return (
    <Box title={message.title} modal close={close}>
      <p class="message">{message.text}</p>
      <div class="buttons">
        {message.choice && (
          <button type="button" class="secondary" onClick={close}>
            Cancel
          </button>
        )}
        <button type="button" class="primary" onClick={agree}>
          {message.choice?.caption ?? 'OK'}
        </button>
      </div>
    </Box>
  )
}
