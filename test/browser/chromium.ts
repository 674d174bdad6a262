import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
]

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces].find(runs)
}

/** The browser that an npm package carries, unpacked with the libraries that it needs and fonts (Linux only). */
export async function shipped(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = resolve(folder)
  // It carries the libraries for Amazon's servers, and unpacks them only when it believes to be on one.
  process.env.AWS_EXECUTION_ENV ??= 'nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const browser = await chromium.executablePath()
  findFonts(resolve(folder))
  return browser
}

// Its own configuration looks for them where those servers have them; without any font the browser dies.
function findFonts(folder: string): void {
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf')
  const dirs = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`
  writeFileSync(process.env.FONTCONFIG_FILE, `<?xml version="1.0"?><fontconfig>${dirs}</fontconfig>`)
}

/** Where to find a browser: CHROMIUM_PATH, an installed one, the shipped one. */
export const findChromium = async (): Promise<string> =>
  process.env.CHROMIUM_PATH ?? installed() ?? (await shipped('.build/chromium'))

const isRoot = process.getuid?.() === 0

/** Flags that keep a browser from talking to anyone else. A root user cannot have the sandbox. */
export const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
]
