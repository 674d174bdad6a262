import type { Tab } from '../tabs/schema.ts'
import type { Spreadsheet } from './sheets.ts'

/** What a set-up did, in sentences for the person who asked for it. */
export type Report = {
  /** Shows in a corner of the sheet which tab is worked on. */
  begins(tab: Tab): void
  made(tab: Tab): void
  says(sentence: string): void
  sentences(): string[]
  hasMade(tab: Tab): boolean
  hasMadeAny(): boolean
}

export const openFileWarning = 'Whoever can open this file can read every tab, hidden or not.'

/** What to do about a formula whose answer has no room. */
export const refHelp = (cells: readonly string[]) =>
  `${cells.join(', ')} ${cells.length > 1 ? 'show' : 'shows'} #REF!, since something was typed where the answer belongs, below or to the right. Delete it, and the answer is back.`

export function newReport(spreadsheet: Spreadsheet): Report {
  const made: string[] = []
  const said: string[] = []
  return {
    begins: (tab) => spreadsheet.toast(`${tab.name} …`, 'Setting up', 5),
    made: (tab) => made.push(tab.name),
    says: (sentence) => said.push(sentence),
    hasMade: (tab) => made.includes(tab.name),
    hasMadeAny: () => made.length > 0,
    sentences: () => [...(made.length > 0 ? [`Made the tabs ${made.join(', ')}.`] : []), ...said],
  }
}
