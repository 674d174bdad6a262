import { nameKey } from '../qdq/names.ts'
import { columnsOf } from '../tabs/columns.ts'
import { teamTab } from '../tabs/teamTab.ts'
import { named } from './say.ts'
import type { Sheets } from './sheets.ts'

const isAddress = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

/** Asks for the managers' addresses until all of them are ones. Undefined: better not. */
export function askForManagers(found: readonly string[]): string[] | undefined {
  const ui = SpreadsheetApp.getUi()
  const proposed =
    found.length > 0 ? `\n\nFound here: ${found.join(', ')}. Leave the line empty to take these.` : ''
  let wrong = ''
  for (;;) {
    const answer = ui.prompt('Lock down', `${wrong}${question}${proposed}`, ui.ButtonSet.OK_CANCEL)
    if (answer.getSelectedButton() !== ui.Button.OK) return undefined
    const typed = eachOnce(answer.getResponseText().split(/[\s,;]+/))
    const strange = typed.filter((text) => !isAddress(text))
    const managers = typed.length > 0 ? typed : found
    if (managers.length > 0 && strange.length === 0) return [...managers]
    wrong =
      strange.length > 0 ? `No e-mail address: ${named(strange)}.\n\n` : 'Type one address at least.\n\n'
  }
}

const question =
  'Who are the managers? Type their e-mail addresses, your own too; a comma, a space or a new line between them.'

/** In lower case, and blank ones left out. */
const eachOnce = (texts: readonly string[]) => [
  ...new Set(texts.filter((text) => text !== '').map((text) => text.toLowerCase())),
]

/** Addresses to propose: those who were named before, and who is a manager in Team, by address or by name. */
export function managersFound(before: readonly string[], sheets: Sheets): string[] {
  const [headers = [], ...rows]: unknown[][] = sheets.find(teamTab)?.getDataRange().getValues() ?? []
  const at = columnsOf(headers, teamTab)
  const text = (row: unknown[], column: number) => String(row[column] ?? '').trim()
  const emails = new Map(rows.map((row) => [nameKey(text(row, at.Rep)), text(row, at.Email)]))
  // A row with an address and no name is nobody's.
  emails.delete('')
  const inTeam = rows.map((row) => text(row, at.Manager)).map((name) => emails.get(nameKey(name)) || name)
  return eachOnce([...before, ...inTeam].filter(isAddress))
}
