import type { Month } from '../qdq/days.ts'
import { nameKey, tidy } from '../qdq/names.ts'
import { readText } from './cells.ts'
import { Lexicon } from './lexicon.ts'
import { none } from './pairs.ts'

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

/** Notes what is odd about a name, once in a tab. */
export type NoteName = (problem: string, mend: string) => void

// Beyond it a cell holds a story; and a thousand of them would not fit where names are shown together.
const longestName = 300

/** Everyone who is met while the tabs are read. Names may be anything, so they are keys of Maps, never of objects. */
export class Roster {
  readonly reps: Rep[] = []
  private readonly spellings: string[] = []
  private readonly keys: string[] = []
  /** The names as they stand in cells, each meaning its entry; a cell that holds none means `none`. */
  readonly names = new Lexicon((cell, entry) => this.nameIn(cell, entry))
  /** The number of the rep, by the entry of a name about which nothing is odd in any tab. */
  readonly plain: (number | undefined)[] = []
  private readonly byKey = new Map<string, Rep>()
  private team = 0

  /** Whether Team is given: it has a usable row. */
  get hasTeam(): boolean {
    return this.team > 0
  }

  /** The rep of this name, if met. */
  find(name: string): Rep | undefined {
    return this.byKey.get(nameKey(name))
  }

  /** The name of an entry, as it would be shown; and what makes spellings of it the same. */
  spellingOf(entry: number): string {
    return this.spellings[entry] ?? ''
  }
  keyOf(entry: number): string {
    return this.keys[entry] ?? ''
  }

  /** Takes a row of Team in, before the rows of the other tabs; undefined where the rep is in it already. */
  join(entry: number, start: Month | undefined, active: boolean): Rep | undefined {
    if (this.byKey.has(this.keyOf(entry))) return undefined
    return this.add(entry, this.team++, start, active)
  }

  /** Meets reps in the rows of one tab, by the entry of the name; what is odd about it is noted once in the tab. */
  meetingsIn(): (entry: number, note: NoteName) => number {
    const odd = new Map<number, number>()
    const noted = new Set<string>()
    return (entry, note) => {
      const known = this.plain[entry] ?? odd.get(entry)
      if (known !== undefined) return known
      const rep = this.byKey.get(this.keyOf(entry)) ?? this.add(entry, undefined, undefined, true)
      if (this.isPlain(rep, entry)) {
        this.plain[entry] = rep.number
        return rep.number
      }
      for (const { about, problem, mend } of this.oddities(rep, this.spellingOf(entry))) {
        if (!noted.has(about)) note(problem, mend)
        noted.add(about)
      }
      odd.set(entry, rep.number)
      return rep.number
    }
  }

  /** Everyone in the order in which scores show them: as in Team, then the others by name. */
  inOrder(): Rep[] {
    const others = this.reps.slice(this.team).sort((a, b) => (a.key < b.key ? -1 : 1))
    return [...this.reps.slice(0, this.team), ...others]
  }

  private isPlain(rep: Rep, entry: number): boolean {
    return rep.shown === this.spellingOf(entry) && (rep.place !== undefined || !this.hasTeam)
  }

  private oddities(rep: Rep, spelling: string) {
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
    return [
      ...(this.hasTeam && rep.place === undefined ? [absent] : []),
      ...(spelling === rep.shown ? [] : [spelled]),
    ]
  }

  private add(entry: number, place: number | undefined, start: Month | undefined, active: boolean): Rep {
    const key = this.keyOf(entry)
    const rep: Rep = { number: this.reps.length, key, shown: this.spellingOf(entry), place, start, active }
    this.reps.push(rep)
    this.byKey.set(key, rep)
    return rep
  }

  private nameIn(cell: unknown, entry: number): number {
    const text = readText(cell)
    const isName = typeof text === 'string' && text.length <= longestName
    const spelling = isName ? tidy(text) : ''
    this.spellings[entry] = spelling
    this.keys[entry] = spelling.toLowerCase()
    return isName ? entry : none
  }
}
