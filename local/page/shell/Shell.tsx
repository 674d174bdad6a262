import { memo } from 'preact/compat'
import { Bar } from './Bar.tsx'
import { MessageDialog, PageDialog } from './Dialog.tsx'
import type { Server } from './Frame.tsx'
import { Sidebar } from './Sidebar.tsx'
import type { Shown } from './state.ts'
import { Toasts } from './Toasts.tsx'

export type Fixed = {
  server: Server
  fileName: string
  addOn: string
  zones: string
  run: (functionName: string) => void
  startOver: () => void
}

// Univer fills it, so it is never drawn a second time.
const Spreadsheet = memo(
  () => <main id="spreadsheet" aria-label="Spreadsheet" />,
  () => true,
)

/** Everything around the spreadsheet, as Sheets has it. */
export function Shell({ shown, server, ...bar }: Fixed & { shown: Shown }) {
  const [message] = shown.messages
  return (
    <>
      <Bar {...bar} menus={shown.menus} />
      <div class="work">
        <Spreadsheet />
        {shown.sidebar && <Sidebar page={shown.sidebar} server={server} />}
      </div>
      <p class="working" role="status">
        {shown.working}
      </p>
      <Toasts toasts={shown.toasts} />
      {shown.dialog && <PageDialog key={shown.dialog.id} page={shown.dialog} server={server} />}
      {message && <MessageDialog key={message.id} message={message} />}
    </>
  )
}
