import type { Calls } from '../bridge/calls.ts'
import { findRep, noRep, repPage } from './repPage.ts'
import { showBook } from './teamPage.ts'

/** The page asks: how a rep stands, and what there is to talk about. */
export const openRep: Calls['openRep'] = (name: unknown) =>
  showBook((book) => {
    const asked = typeof name === 'string' ? name : ''
    const rep = findRep(book, asked)
    return rep ? repPage(book, rep) : noRep(asked)
  })
