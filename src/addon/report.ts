import type { Tab } from '../tabs/schema.ts'
import type { Spreadsheet } from './sheets.ts'

/** What a set-up did, in sentences for the person who asked for it. */
export type Report = {
  /** Shows in a corner of the sheet which tab is worked on. */
  begins(tab: Tab): void
  made(tab: Tab): void
  says(sentence: string): void
  sentences(): string[]
}

export const openFileWarning = 'Whoever can open this file can read every tab, hidden or not.'

export function newReport(spreadsheet: Spreadsheet): Report {
  const made: string[] = []
  const said: string[] = []
  return {
    begins: (tab) => spreadsheet.toast(`${tab.name} …`, 'Setting up', 5),
    made: (tab) => made.push(tab.name),
    says: (sentence) => said.push(sentence),
    sentences: () => [...(made.length > 0 ? [`Made the tabs ${made.join(', ')}.`] : []), ...said],
  }
}
