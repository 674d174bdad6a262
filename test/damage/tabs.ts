import { type Damage, on, onFile } from './damage.ts'

const read = ['Plan', 'Results', 'Observations', 'Settings', 'Team']
const others = ['Activity', 'Check-ins', '1-1s', 'Wins', 'Quadrant']

const renamed = (tab: string, to: string): Damage => ({
  name: `${tab} renamed “${to}”`,
  async do(file) {
    await on(file, tab, ['setName', to])
    return { hits: tab === 'Scores' ? 'everybody' : [] }
  },
})

const deleted = (tab: string): Damage => ({
  name: `${tab} deleted`,
  ...(read.includes(tab) && tab !== 'Observations' && { scores: 'error' as const }),
  async do(file) {
    const { engine } = file.host.context
    engine.removeTab(engine.tabs().find(({ name }) => name === tab)?.id ?? '')
    return { hits: 'everybody' }
  },
})

const hidden = (tab: string): Damage => ({
  name: `${tab} hidden`,
  do: (file) => on(file, tab, ['hideSheet']),
})

const moved = (tab: string, to: number): Damage => ({
  name: `${tab} moved to place ${to}`,
  async do(file) {
    await on(file, tab, ['activate'])
    await onFile(file, ['moveActiveSheet', to])
  },
})

const all = [...read, ...others, 'Scores']

/** A whole tab that is not where, or what, it was. */
export const tabDamages: Damage[] = [
  ...all.map((tab) => renamed(tab, `${tab} 2026`)),
  ...['Plan', 'Results', 'Settings', '1-1s'].flatMap((tab) => [
    renamed(tab, tab.toUpperCase()),
    renamed(tab, `${tab} `),
  ]),
  ...all.map(deleted),
  ...all.map(hidden),
  ...all.map((tab) => moved(tab, 1)),
  ...['Plan', 'Settings'].map((tab) => moved(tab, 11)),
  {
    name: 'all tabs but Notes deleted',
    scores: 'error',
    setUpMends: false,
    do(file) {
      const { engine } = file.host.context
      for (const { id, name } of engine.tabs()) if (name !== 'Notes') engine.removeTab(id)
      return { hits: 'everybody' }
    },
  },
]
