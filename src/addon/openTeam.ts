import type { Calls } from '../bridge/calls.ts'
import { packTeam } from '../bridge/pack.ts'
import { showBook, teamPage } from './teamPage.ts'

/** The page asks: where everyone stands, and what is due. */
export const openTeam: Calls['openTeam'] = () => showBook((book) => packTeam(teamPage(book)))
