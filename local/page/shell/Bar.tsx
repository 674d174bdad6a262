import type { MenuEntry, Menu as ScriptMenu } from '../../google/host.ts'
import { type Entry, Menu } from './Menu.tsx'

type Props = {
  fileName: string
  addOn: string
  zones: string
  menus: readonly ScriptMenu[]
  run: (functionName: string) => void
  startOver: () => void
}

function entriesOf(entries: readonly MenuEntry[], run: Props['run']): Entry[] {
  return entries.map((entry) => {
    if (entry.kind === 'separator') return entry
    if (entry.kind === 'menu') return { ...entry, entries: entriesOf(entry.entries, run) }
    return { kind: 'item', caption: entry.caption, choose: () => run(entry.functionName) }
  })
}

/** The bar above the spreadsheet: the file's name, and the menus that the script made, where Sheets has them. */
export function Bar({ fileName, addOn, zones, menus, run, startOver }: Props) {
  const addOns = menus.filter((menu) => menu.addOn)
  const extensions: Entry[] = [
    ...addOns.map(
      ({ caption, entries }): Entry => ({
        kind: 'menu',
        caption: caption || addOn,
        entries: entriesOf(entries, run),
      }),
    ),
    ...(addOns.length > 0 ? [{ kind: 'separator' } as const] : []),
    { kind: 'item', caption: 'Start over with the sample team', choose: startOver },
  ]
  return (
    <header class="bar">
      <Logo />
      <h1>{fileName}</h1>
      <div class="menus" role="menubar" aria-label="Menus">
        <Menu top caption="Extensions" entries={extensions} />
        {menus
          .filter((menu) => !menu.addOn)
          .map(({ caption, entries }) => (
            <Menu top key={caption} caption={caption} entries={entriesOf(entries, run)} />
          ))}
      </div>
      <p class="zones" title="Two time zones, as add-ons meet them: the file has one, the script another.">
        {zones}
      </p>
    </header>
  )
}

const Logo = () => (
  <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
    <rect width="16" height="16" rx="3" fill="#188038" />
    <path d="M3 8h10M8 3v10" stroke="#fff" stroke-opacity=".55" />
    <circle cx="11" cy="5" r="2" fill="#fff" />
  </svg>
)
