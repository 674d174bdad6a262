import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const howToConnect = `Not pushed: .clasp.json does not say which script to push to. Do this once:

  1. Switch the Apps Script API on: https://script.google.com/home/usersettings
  2. Log in:  npx clasp login
  3. Either make a new spreadsheet with a script of its own:
       npx clasp create-script --type sheets --title "Top Right" --rootDir dist
     or use a spreadsheet that you have: in it, Extensions > Apps Script > Project settings,
     copy the script ID into .clasp.json:
       { "scriptId": "the script ID", "rootDir": "dist" }
     A push replaces all code that is in that script.
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
