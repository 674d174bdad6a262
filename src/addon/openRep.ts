import type { Calls } from '../bridge/calls.ts'
import { packRep } from '../bridge/pack.ts'
import { findRep, noRep, repPage } from './repPage.ts'
import { showBook } from './teamPage.ts'

/** The page asks: how a rep stands, and what there is to talk about. */
export const openRep: Calls['openRep'] = (name: unknown, month: unknown) =>
  showBook((book) => {
    const asked = typeof name === 'string' ? name : ''
    const rep = findRep(book, asked)
    return rep ? packRep(repPage(book, rep, typeof month === 'string' ? month : '')) : noRep(asked)
  })
