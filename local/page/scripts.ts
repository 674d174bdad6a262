import type { Opened } from './open.ts'
import { showError } from './shell/notices.ts'
import { show } from './shell/state.ts'

// Scripts run in the page's one thread: what says so must be painted before.
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Runs scripts as clicks in their menu do, and says so meanwhile. Tells whether all came to their end. */
export async function runFromMenu(
  { host, grid }: Opened,
  functionNames: string[],
  working = 'Running script',
) {
  show({ working })
  await painted()
  try {
    for (const functionName of functionNames) {
      await host.settle()
      grid.resting(() => host.runMenuItem(functionName))
    }
    await host.settle()
    return true
  } catch (error) {
    showError('The script stopped', textOf(error))
    return false
  } finally {
    grid.forgetUndo()
    show({ working: undefined })
  }
}

/** Calls a function for a sidebar or dialog. Calls take their time, each another, so none may count on an order. */
export async function callForPage(
  { host, grid }: Opened,
  functionName: string,
  args: unknown[],
): Promise<unknown> {
  await pause(30 + Math.random() * 120)
  await host.settle()
  try {
    return host.serverCall(functionName, args)
  } finally {
    grid.forgetUndo()
  }
}

/** The functions that google.script.run offers: those declared plainly, but for private ones. */
export const callableIn = (code: string) =>
  [...code.matchAll(/^function (\w*[^\W_])\s*\(/gm)].map(([, name = '']) => name)
