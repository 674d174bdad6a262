import { aCheckIn, anObservation, aOneToOne, aReply, aWin } from '../cells/saves.ts'
import { bigTeam, fileOf, todayIn } from '../cells/team.ts'

const { day } = todayIn()

export const written = ['Plan', 'Observations', 'Check-ins', '1-1s', 'Wins'] as const

/** A small team's file, with rows that people typed and rows that the sidebar wrote; without the tabs of formulas. */
export async function officeFile(reps = 3): Promise<string> {
  const rows = bigTeam(reps)
  const withIds = (tab: string, width: number) =>
    (rows[tab] ?? []).map((row, at) => [
      ...row,
      ...Array(width - row.length).fill(''),
      at % 2 === 0 ? '' : `old-${tab}-${at}`,
    ])
  Object.assign(rows, {
    Plan: withIds('Plan', 12),
    Observations: withIds('Observations', 14),
    'Check-ins': withIds('Check-ins', 9),
    '1-1s': withIds('1-1s', 16),
    Wins: [
      ...withIds('Wins', 8),
      [day, 'Rep 1', 'new deal', 'Old Mill', 900, 'Long ago', 'Calls', 'yes', 'old-deal-0001'],
    ],
  })
  const sheet = await fileOf(rows)
  const snapshot = sheet.snapshot()
  sheet.dispose()
  return snapshot
}

export type Save = { name: string; form: { id: string } & Record<string, unknown> }

// Every other row was typed by a person, and has no Id.
const linesOf = (rep: string, done: number) =>
  ['Calls', 'Meetings', 'Offers'].map((activity, at) => {
    const row = (numberOf(rep) - 1) * 3 + at
    const key = row % 2 === 0 ? `activity ${activity.toLowerCase()}` : `id old-Plan-${row}`
    return { key, activity, done: done + at, rightPeople: at }
  })

/** Each save that there is, for a rep and told apart by a word. */
export const saves = {
  oneToOne: (rep: string, word: string): Save => ({
    name: 'saveOneToOne',
    form: { ...aOneToOne({ rep, account: word, commitments: word }) },
  }),
  checkIn: (rep: string, word: string): Save => ({
    name: 'saveCheckIn',
    form: { ...aCheckIn({ rep, focus: word, lines: linesOf(rep, word.length) }) },
  }),
  observation: (rep: string, word: string): Save => ({
    name: 'saveObservation',
    form: { ...anObservation({ rep, agreedAction: word }) },
  }),
  win: (rep: string, word: string): Save => ({
    name: 'saveWin',
    form: { ...aWin({ rep, story: word }) },
  }),
  deal: (rep: string, word: string): Save => ({
    name: 'saveWin',
    form: { ...aWin({ rep, story: word, dealOfTheMonth: true, moveDeal: true }) },
  }),
  reply: (rep: string, word: string): Save => ({
    name: 'saveReply',
    form: { ...aReply({ checkInId: checkInOf(rep), reply: word }) },
  }),
}
export type Kind = keyof typeof saves
export const kinds = Object.keys(saves) as Kind[]

const numberOf = (rep: string) => Number(rep.replace(/\D/g, ''))

const checkInOf = (rep: string) => {
  const at = numberOf(rep) - 1
  return at % 2 === 0 ? `typed ${day} ${rep.toLowerCase()} 1` : `old-Check-ins-${at}`
}
