import type { Tab } from './schema.ts'

export const settingsTab = {
  name: 'Settings',
  writtenBy: 'manager',
  columns: [
    { header: 'Setting', type: 'text' },
    { header: 'Value', type: 'any' },
    { header: 'What it means', type: 'longText' },
  ],
} as const satisfies Tab

export const countedIn = ['Plan', 'Activity'] as const

type SettingRow = {
  name: string
  value: number | string
  /** The number format of the value. */
  format: '0%' | '0' | '@' | 'yyyy-mm-dd'
  words?: readonly string[]
}

/** The settings that Set up writes, each with its usual value. */
export const settingRows = [
  { name: 'Results target', value: 1, format: '0%' },
  { name: 'Activity target', value: 0.8, format: '0%' },
  { name: 'Rating scale', value: 5, format: '0' },
  { name: 'Quality carried (months)', value: 3, format: '0' },
  { name: 'Activity counted in', value: 'Plan', format: '@', words: countedIn },
  { name: 'As of', value: 'today', format: 'yyyy-mm-dd' },
  { name: '1:1 every (days)', value: 31, format: '0' },
  { name: 'Check-in every (days)', value: 7, format: '0' },
  { name: 'Shadow every (days)', value: 31, format: '0' },
  { name: 'Recognise every (days)', value: 31, format: '0' },
] as const satisfies readonly SettingRow[]

export type SettingName = (typeof settingRows)[number]['name']
