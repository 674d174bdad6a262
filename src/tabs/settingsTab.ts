import type { Tab } from './schema.ts'

export const settingsTab = {
  name: 'Settings',
  columns: [
    { header: 'Setting', type: 'text' },
    { header: 'Value', type: 'any' },
    { header: 'What it means', type: 'longText' },
  ],
} as const satisfies Tab

export const countedIn = ['Plan', 'Activity'] as const

export const settingNames = [
  'Results target',
  'Activity target',
  'Rating scale',
  'Quality carried (months)',
  'Activity counted in',
  'As of',
  '1:1 every (days)',
  'Check-in every (days)',
  'Shadow every (days)',
  'Recognise every (days)',
] as const

export type SettingName = (typeof settingNames)[number]
