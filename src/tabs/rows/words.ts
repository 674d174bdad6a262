import { readWord } from '../cells.ts'
import type { Kind } from './kind.ts'
import { lexicon } from './lexicon.ts'
import { wrongWord } from './wrongCells.ts'

const wordsOf = <Word extends string>(all: readonly Word[], whenBlank: Word, needed: boolean): Kind<Word> =>
  lexicon(
    (cell) => readWord(cell, all) ?? whenBlank,
    whenBlank,
    (cell) => wrongWord(cell, all, needed),
  )

/** Cells that hold one of these words; rows with others are left out. */
export const words = <Word extends string>(all: readonly Word[], whenBlank: Word) =>
  wordsOf(all, whenBlank, true)

/** Cells that hold one of these words; others count as blank. */
export const optionalWords = <Word extends string>(all: readonly Word[], whenBlank: Word) =>
  wordsOf(all, whenBlank, false)
