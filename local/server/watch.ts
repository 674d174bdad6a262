import { watch } from 'node:fs'

/** Calls back soon after something in one of the folders changes, once for changes that come together. */
export function onChange(folders: Record<string, string>, changed: (names: Set<string>) => void): () => void {
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const soon = (name: string) => {
    waiting.add(name)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const names = new Set(waiting)
      waiting.clear()
      changed(names)
    }, 80)
  }
  const watchers = Object.entries(folders).map(([name, folder]) =>
    watch(folder, { recursive: true }, () => soon(name)),
  )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
