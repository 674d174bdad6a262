import { afterAll, vi } from 'vitest'

// Files that share a process leave it to each other as they found it, whatever a test did to it.
const zone = process.env.TZ

afterAll(() => {
  vi.unstubAllGlobals()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})
