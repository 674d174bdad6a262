import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const howToConnect = `Not pushed: .clasp.json does not say which script to push to. Do this once:

  1. Switch the Apps Script API on: https://script.google.com/home/usersettings
  2. Log in:  npx clasp login
  3. In your spreadsheet: Extensions > Apps Script > Project settings. Copy the script ID, and type:
       npx clasp clone-script "the script ID" --rootDir dist
     The push replaces all code that is in that script.
     (Or make a new spreadsheet with a script of its own, which Google has been seen to refuse:
       npx clasp create-script --type sheets --title "Top Right" --rootDir dist)
  4. Again:  npm run push

To keep your script ID out of git:  git update-index --skip-worktree .clasp.json`

/** Hands dist/ to Google by clasp. Answers the exit code. */
export function push(root: string): number {
  const scriptId = /\bscriptId\b["']?\s*:\s*["'][^"'\s]+["']/
  if (!scriptId.test(readFileSync(`${root}/.clasp.json`, 'utf8'))) {
    console.error(howToConnect)
    return 1
  }
  // --force: without it clasp skips the whole push, with exit code 0, when it cannot ask about the manifest.
  const clasp = spawnSync('npx', ['clasp', 'push', '--force'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (clasp.status !== 0) {
    console.error('Not pushed. If the reason above is that there are no credentials: npx clasp login')
  }
  return clasp.status ?? 1
}
