import type { Calls } from '../bridge/calls.ts'
import { packRep, packTeam } from '../bridge/pack.ts'
import { findRep, repPage } from './repPage.ts'
import { selectedName } from './selectedName.ts'
import { showBook, teamPage } from './teamPage.ts'

/** The page asks: the rep of the selected row, else the team. */
export const openStart: Calls['openStart'] = () =>
  showBook((book) => {
    const rep = findRep(book, selectedName(book))
    return rep ? packRep(repPage(book, rep)) : packTeam(teamPage(book))
  })
