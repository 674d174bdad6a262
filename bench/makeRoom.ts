import type { LocalSpreadsheet } from '../local/headless.ts'

/** Rows at the end of a tab, as a person inserts them where Sheets asks for more. */
export function makeRoom({ host, tabs }: LocalSpreadsheet, name: string, rows: number): void {
  const tab = tabs.find((each) => each.name === name)
  if (tab && tab.rows < rows) host.context.engine.insert(tab.id, 'rows', tab.rows, rows - tab.rows)
}
