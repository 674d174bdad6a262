import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes the folder hold these files and nothing else. Each is written elsewhere first and then moved,
 * so that whoever reads the folder meanwhile finds a whole file, the old one or the new one.
 */
export function fillFolder(folder: string, scratch: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true })
  mkdirSync(scratch, { recursive: true })
  const beside = mkdtempSync(join(scratch, 'dist-'))
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(beside, name), text)
    renameSync(join(beside, name), join(folder, name))
  }
  rmSync(beside, { recursive: true })
  for (const name of readdirSync(folder)) {
    if (!(name in files)) rmSync(join(folder, name), { recursive: true })
  }
}
