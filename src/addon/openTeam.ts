import type { Calls } from '../bridge/calls.ts'
import { showBook, teamPage } from './teamPage.ts'

/** The page asks: where everyone stands, and what is due. */
export const openTeam: Calls['openTeam'] = () => showBook(teamPage)
