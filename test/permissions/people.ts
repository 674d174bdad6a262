import type { LocalSpreadsheet, OpenOptions } from '../../local/headless.ts'
import { bigTeam, fileOf } from '../cells/team.ts'

export const people = {
  owner: 'owner@example.com',
  manager: 'sam@example.com',
  other: 'mia@example.com',
  rep: 'ana@example.com',
}

/** A file with a small team that the owner shared with two managers and a rep; the owner has it open. */
export const sharedFile = (options: OpenOptions = {}) =>
  fileOf(
    { ...bigTeam(3), Activity: [] },
    {
      owner: people.owner,
      user: people.owner,
      editors: [people.manager, people.other, people.rep],
      ...options,
    },
  )

/** Chooses Lock down, types this and agrees. */
export async function lockDown(sheet: LocalSpreadsheet, typed: string): Promise<void> {
  sheet.answers.push({ button: 'OK', text: typed }, 'OK', 'OK')
  await sheet.choose('Lock down')
}

/** What the last dialog said. */
export const lastSaid = (sheet: LocalSpreadsheet) => sheet.alerts.slice(-1)[0]?.message ?? ''

/** Every protection of the file, as plain lines in an order of their own. */
export function protections(sheet: LocalSpreadsheet): string[] {
  const { context } = sheet.host
  return context.records.protections
    .map(({ area, type, description, isWarningOnly, editors, domainEdit }) => {
      const place = `${context.tab(area.tab).name} ${type === 'SHEET' ? 'all' : `${area.row + 1},${area.column + 1} ${area.rows}x${area.columns}`}`
      const who = isWarningOnly ? 'warns' : `only ${[...(editors ?? ['everyone'])].sort().join(' ')}`
      return `${place}: ${who}${domainEdit === false ? ', not the domain' : ''} (${description})`
    })
    .sort()
}

/** A protection of the user's own, which only warns where no editors are named. */
export function protect(
  { host: { context } }: LocalSpreadsheet,
  name: string,
  type: 'SHEET' | 'RANGE',
  description: string,
  editors?: string[],
): void {
  const tab = context.engine.tabs().find((each) => each.name === name)
  const { id, rows, columns } = tab ?? { id: '', rows: 0, columns: 0 }
  context.records.protections.push({
    id: context.newId(),
    type,
    area: { tab: id, row: 0, column: 0, rows: type === 'SHEET' ? rows : 3, columns },
    description,
    isWarningOnly: editors === undefined,
    editors,
    unprotected: [],
  })
}
