import { hasRow } from '../tabs/makeRoom.ts'
import { quadrantTab } from '../tabs/quadrantTab.ts'
import type { Tab } from '../tabs/schema.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import type { Book } from './book.ts'
import { mostInAMonth, neededInQuadrant, neededInScores } from './room.ts'

/** Says which of the tabs that spill lacks room for the months to come, before it shows #REF!; blank where both have it. */
export function roomSay({ sheet, rows }: Book): string {
  const reps = mostInAMonth(rows.map(({ month }) => month))
  const lacks = (tab: Tab, least: number) => {
    const found = sheet(tab)
    return found !== undefined && !hasRow(found, least)
  }
  if (lacks(scoresTab, neededInScores(rows.length, reps))) return runsOut(scoresTab)
  return lacks(quadrantTab, neededInQuadrant(reps)) ? runsOut(quadrantTab) : ''
}

const runsOut = ({ name }: Tab) =>
  `The ${name} tab is about to run out of rows, and will then show #REF!. Choose Extensions > Top Right > Set up the tabs: it adds some.`
