import type { Month } from '../qdq/days.ts'
import { nameKey, tidy } from '../qdq/names.ts'
import type { Observed } from '../qdq/quality.ts'
import { emptyRepMonth, type RepMonth } from '../qdq/standing.ts'
import { knownOnce } from './knownOnce.ts'

/** A rep as the tabs know them. */
export type Rep = {
  key: string
  /** The spelling that is shown. */
  shown: string
  /** Where the rep stands in Team, from 0; undefined for who is not in it. */
  place: number | undefined
  start: Month | undefined
  active: boolean
  months: Map<Month, RepMonth>
  observed: Observed
}

/** Notes what is odd about a name, in the row that is being read. */
export type NoteName = (problem: string, mend: string) => void

/** Everyone who is met while the tabs are read. Names may be anything, so they are keys of Maps, never of objects. */
export class Roster {
  readonly reps = new Map<string, Rep>()
  private team = 0

  /** Whether Team is given: it has a usable row. */
  get hasTeam(): boolean {
    return this.team > 0
  }

  /** The rep of this name, if met. */
  find(name: string): Rep | undefined {
    return this.reps.get(nameKey(name))
  }

  /** Takes a row of Team in; false where the rep is in it already. */
  join(name: string, start: Month | undefined, active: boolean): boolean {
    if (this.find(name)) return false
    this.add(name, { place: this.team++, start, active })
    return true
  }

  /** Meets reps in the rows of one tab; what is odd about a name is noted once in it. */
  meetingsIn(note: NoteName): (name: string) => Rep {
    const noted = new Set<string>()
    const noteOnce = (text: string, note: () => void) => {
      if (!noted.has(text)) note()
      noted.add(text)
    }
    return knownOnce((name) => {
      const rep = this.find(name) ?? this.add(name, { place: undefined, start: undefined, active: true })
      if (this.hasTeam && rep.place === undefined)
        noteOnce(`absent ${rep.key}`, () =>
          note(`“${rep.shown}” is not in Team, but counts.`, 'Add the rep to Team, or correct the name.'),
        )
      const spelling = tidy(name)
      if (spelling !== rep.shown)
        noteOnce(`spelled ${spelling}`, () =>
          note(
            `“${spelling}” is spelled “${rep.shown}” elsewhere; it counts for the same rep.`,
            `Type ${rep.shown}.`,
          ),
        )
      return rep
    })
  }

  /** Everyone in the order in which scores show them: as in Team, then the others by name. */
  inOrder(): Rep[] {
    const place = (rep: Rep) => rep.place ?? this.team
    return [...this.reps.values()].sort((a, b) => place(a) - place(b) || (a.key < b.key ? -1 : 1))
  }

  private add(name: string, as: Pick<Rep, 'place' | 'start' | 'active'>): Rep {
    const rep: Rep = { key: nameKey(name), shown: tidy(name), ...as, months: new Map(), observed: new Map() }
    this.reps.set(rep.key, rep)
    return rep
  }
}

/** What a rep has in a month; begun where nothing has come in yet. */
export function monthOfRep(rep: Rep, month: Month): RepMonth {
  const known = rep.months.get(month)
  if (known) return known
  const begun = emptyRepMonth()
  rep.months.set(month, begun)
  return begun
}
