import { showError } from './shell/notices.ts'

/** Reloads when a source was changed and built anew, and shows what is wrong when it could not be built. */
export function followChanges(beforeReload: () => Promise<void>): void {
  const changes = new EventSource('/changes')
  changes.addEventListener('reload', async () => {
    await beforeReload()
    window.location.reload()
  })
  changes.addEventListener('problem', ({ data }) =>
    showError('A change could not be built', JSON.parse(data)),
  )
}
