import type { Host } from '../google/host.ts'
import { showMessage } from './shell/notices.ts'

/** Whether a person may change cells; where a protection refuses it, they are told. */
export function mayTouch(host: Host, area: Parameters<Host['mayTouch']>[0]): boolean {
  try {
    return host.mayTouch(area)
  } catch (error) {
    showMessage('There was a problem', error instanceof Error ? error.message : String(error))
    return false
  }
}
