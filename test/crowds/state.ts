import type { LocalSpreadsheet } from '../../local/headless.ts'

/** What stands in the tabs, by header, whatever the order of rows and columns: a line a row that is not blank. */
export function stateOf(sheet: LocalSpreadsheet, tabs = sheet.tabs.map(({ name }) => name)): string {
  return tabs
    .map((name) => {
      const columns = sheet.tabs.find((tab) => tab.name === name)?.columns ?? 26
      const last = String.fromCharCode(64 + Math.min(26, columns))
      const cells = sheet.values(`'${name}'!A1:${last}90`)
      const headers = (cells[0] ?? []).map(String)
      const rows = cells.slice(1).flatMap((row) => {
        const filled = row.flatMap((cell, at) =>
          cell === '' ? [] : [`${headers[at] || '~'}=${spelled(cell)}`],
        )
        return filled.length > 0 ? [filled.sort().join('|')] : []
      })
      return [`# ${[...headers].filter(Boolean).sort().join('|')}`, ...rows.sort()].join('\n')
    })
    .join('\n')
}

const spelled = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 13) : String(cell))

/** The lines that only one of two states has. */
export function differences(one: string, other: string): string[] {
  const [left, right] = [one.split('\n'), other.split('\n')]
  const only = (mine: string[], theirs: string[], sign: string) => {
    const rest = [...theirs]
    return mine.flatMap((line) => {
      const at = rest.indexOf(line)
      if (at < 0) return [`${sign} ${line}`]
      rest.splice(at, 1)
      return []
    })
  }
  return [...only(left, right, '+'), ...only(right, left, '-')]
}
