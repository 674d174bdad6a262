import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Frame, type Server } from './Frame.tsx'
import { closeDialog, dismissMessage } from './notices.ts'
import type { Message, ShownPage } from './state.ts'

type BoxProps = { title: string; modal: boolean; close: () => void; children: ComponentChildren }

function Box({ title, modal, close, children }: BoxProps) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (modal) box.current?.showModal()
    else box.current?.show()
  }, [modal])
  return (
    <dialog ref={box} class="dialog" aria-label={title || 'Dialog'} onClose={close}>
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
