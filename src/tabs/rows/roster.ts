import type { Month } from '../../qdq/days.ts'
import { nameKey, tidy } from '../../qdq/names.ts'
import { readText, type Unreadable, unreadable } from '../cells.ts'
import { lexicon } from './lexicon.ts'
import { noName } from './wrongCells.ts'

/** A rep as the tabs know them. */
export type Rep = {
  /** In the order in which reps were met. */
  number: number
  key: string
  /** The spelling that is shown. */
  shown: string
  /** Where the rep stands in Team, from 0; undefined for who is not in it. */
  place: number | undefined
  start: Month | undefined
  active: boolean
}

/** A name as it stands in a cell. */
export type Name = {
  /** As it would be shown. */
  spelling: string
  /** What makes spellings of it the same. */
  key: string
  /** Who it is, once they were met and nothing is odd about the name in any tab. */
  rep: Rep | undefined
}

/** Notes what is odd about a name, once in a tab. */
export type NoteName = (problem: string, mend: string) => void

// Beyond it a cell holds a story; and a thousand of them would not fit where names are shown together.
const longestName = 300

/** Everyone who is met while the tabs are read. Names may be anything, so they are keys of Maps, never of objects. */
export class Roster {
  readonly reps: Rep[] = []
  /** Names, in rows that are left out without. */
  readonly names = lexicon(nameIn, undefined, noName)
  private readonly byKey = new Map<string, Rep>()
  private team = 0

  /** The rep of this name, if met. */
  find(name: string): Rep | undefined {
    return this.byKey.get(nameKey(name))
  }

  /** Takes a row of Team in, before the rows of the other tabs; undefined where the rep is in it already. */
  join(name: Name, start: Month | undefined, active: boolean): Rep | undefined {
    if (this.byKey.has(name.key)) return undefined
    name.rep = this.add(name, this.team++, start, active)
    return name.rep
  }

  /** Meets reps in the rows of one tab; what is odd about their names is noted once in the tab. */
  meetingsIn(): (name: Name, note: NoteName) => Rep {
    const odd = new Map<Name, Rep>()
    const noted = new Set<string>()
    return (name, note) => {
      const known = name.rep ?? odd.get(name)
      if (known !== undefined) return known
      const rep = this.byKey.get(name.key) ?? this.add(name, undefined, undefined, true)
      const oddities = this.oddities(rep, name.spelling)
      if (oddities.length === 0) name.rep = rep
      else odd.set(name, rep)
      for (const { about, problem, mend } of oddities) {
        if (!noted.has(about)) note(problem, mend)
        noted.add(about)
      }
      return rep
    }
  }

  /** Everyone in the order in which scores show them: as in Team, then the others by name. */
  inOrder(): Rep[] {
    const others = this.reps.slice(this.team).sort((a, b) => (a.key < b.key ? -1 : 1))
    return [...this.reps.slice(0, this.team), ...others]
  }

  private oddities(rep: Rep, spelling: string) {
    // Team is given where it has a usable row.
    const isAbsent = this.team > 0 && rep.place === undefined
    if (!isAbsent && spelling === rep.shown) return []
    const absent = {
      about: `absent ${rep.key}`,
      problem: `“${rep.shown}” is not in Team, but counts.`,
      mend: 'Add the rep to Team, or correct the name.',
    }
    const spelled = {
      about: `spelled ${spelling}`,
      problem: `“${spelling}” is spelled “${rep.shown}” elsewhere; it counts for the same rep.`,
      mend: `Type ${rep.shown}.`,
    }
    return [...(isAbsent ? [absent] : []), ...(spelling === rep.shown ? [] : [spelled])]
  }

  private add(name: Name, place: number | undefined, start: Month | undefined, active: boolean): Rep {
    const { key, spelling } = name
    const rep: Rep = { number: this.reps.length, key, shown: spelling, place, start, active }
    this.reps.push(rep)
    this.byKey.set(key, rep)
    return rep
  }
}

function nameIn(cell: unknown): Name | Unreadable {
  const text = readText(cell)
  if (typeof text !== 'string' || text.length > longestName) return unreadable
  const spelling = tidy(text)
  return { spelling, key: spelling.toLowerCase(), rep: undefined }
}
