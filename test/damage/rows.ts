import { cell, type Damage, lastRow, on, onFile, settingRow, someRow } from './damage.ts'

const protectedTab = (tab: string): Damage => ({
  name: `${tab} protected by the owner`,
  asRep: true,
  do(file) {
    const { id, rows, columns } = file.tabs.find(({ name }) => name === tab) ?? {
      id: '',
      rows: 0,
      columns: 0,
    }
    protect(file, 'SHEET', { tab: id, row: 0, column: 0, rows, columns })
  },
})

const protectedRange = (tab: string, header: string): Damage => ({
  name: `${tab}: ${header} protected by the owner`,
  asRep: true,
  do(file) {
    const { id, rows } = file.tabs.find(({ name }) => name === tab) ?? { id: '', rows: 0 }
    const column = (file.values(`'${tab}'!A1:Z1`)[0] ?? []).indexOf(header)
    protect(file, 'RANGE', { tab: id, row: 0, column, rows, columns: 1 })
  },
})

type File = Parameters<Damage['do']>[0]
type Area = { tab: string; row: number; column: number; rows: number; columns: number }

function protect(file: File, type: 'SHEET' | 'RANGE', area: Area) {
  const { records } = file.host.context
  records.protections.push({
    id: records.nextId++,
    type,
    area,
    description: '',
    isWarningOnly: false,
    editors: [],
    unprotected: [],
  })
}

const doubledSetting = (name: string): Damage => ({
  name: `Settings: ${name} doubled`,
  async do(file) {
    const row = lastRow(file, 'Settings') + 1
    await file.type(`Settings!A${row}`, name)
    await file.type(`Settings!B${row}`, 2)
    return { hits: [], listed: [['Settings', row, 'Value']] }
  },
})

const spelled = (name: string, to: string): Damage => ({
  name: `Settings: ${name} spelled “${to}”`,
  do: (file) => file.type(`Settings!A${settingRow(file, name)}`, to),
})

/** Rows of people and settings that are doubled, and who may write where. */
export const rowDamages: Damage[] = [
  {
    name: 'Team: a rep twice',
    async do(file) {
      const row = lastRow(file, 'Team') + 1
      await file.type(cell(file, 'Team', 'Rep', row), file.value('Team!A3') as string)
      return { listed: [['Team', row, 'Rep']] }
    },
  },
  {
    name: 'Team: a rep twice, in capitals and with spaces',
    async do(file) {
      const row = lastRow(file, 'Team') + 1
      await file.type(cell(file, 'Team', 'Rep', row), `  ${String(file.value('Team!A3')).toUpperCase()} `)
      return { listed: [['Team', row, 'Rep']] }
    },
  },
  {
    name: 'Team: a rep deleted',
    async do(file) {
      const rep = String(file.value('Team!A3'))
      await on(file, 'Team', ['deleteRow', 3])
      return { hits: [rep] }
    },
  },
  {
    name: 'Plan: a rep spelled in another way',
    async do(file, random) {
      const { row, rep } = someRow(file, 'Plan', random)
      await file.type(cell(file, 'Plan', 'Rep', row), rep.toUpperCase())
      return { hits: [], listed: rep.toUpperCase() === rep ? [] : [['Plan', row, 'Rep']] }
    },
  },
  {
    name: 'Plan: a row copied with its Id',
    async do(file) {
      const row = lastRow(file, 'Plan') + 1
      const rep = String(file.value('Plan!B2'))
      await on(file, 'Plan', ['getRange', `A${row}:C${row}`], ['setValues', [['2026-03', rep, 'Calls']]])
      await on(file, 'Plan', ['getRange', `M${row}`], ['setValue', 'same-id-0001'])
      await on(file, 'Plan', ['getRange', `M${row - 1}`], ['setValue', 'same-id-0001'])
      return { hits: [rep] }
    },
  },
  ...['Results target', 'Rating scale', 'As of', 'Activity counted in'].map(doubledSetting),
  spelled('Results target', 'RESULTS  TARGET'),
  spelled('Activity counted in', ' activity counted in\u00a0'),
  spelled('As of', 'As of:'),
  ...['Plan', 'Check-ins', '1-1s', 'Observations', 'Wins', 'Settings', 'Scores', 'Quadrant'].map(
    protectedTab,
  ),
  protectedRange('Plan', 'Done'),
  protectedRange('Plan', 'Month'),
  protectedRange('Wins', 'Rep'),
  protectedRange('Check-ins', 'Manager reply'),
  {
    name: 'Settings: counted in Activity, but no Activity tab',
    async do(file) {
      await file.type(`Settings!B${settingRow(file, 'Activity counted in')}`, 'Activity')
      const { engine } = file.host.context
      engine.removeTab(engine.tabs().find(({ name }) => name === 'Activity')?.id ?? '')
      return { hits: 'everybody' }
    },
    scores: 'error',
  },
  {
    name: 'Settings: counted in Activity, where nothing stands yet',
    async do(file) {
      await file.type(`Settings!B${settingRow(file, 'Activity counted in')}`, 'activity ')
      return { hits: 'everybody' }
    },
  },
]
void onFile
