import { Frame, type Server } from './Frame.tsx'
import { closeSidebar } from './notices.ts'
import type { ShownPage } from './state.ts'

/** The sidebar as Sheets has it: 300 px at the right, with a title and a way to close it. */
export const Sidebar = ({ page, server }: { page: ShownPage; server: Server }) => (
  <aside class="sidebar" aria-label={page.title || 'Sidebar'}>
    <div class="title-bar">
      <h2>{page.title}</h2>
      <button type="button" class="close" aria-label="Close sidebar" onClick={closeSidebar}>
        ×
      </button>
    </div>
    <Frame
      key={page.id}
      title={page.title || 'Sidebar'}
      html={page.html}
      server={server}
      close={closeSidebar}
    />
  </aside>
)
