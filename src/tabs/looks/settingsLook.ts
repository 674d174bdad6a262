import type { settingsTab } from '../settingsTab.ts'
import { type Look, ownColumnsNote, tabColours } from './look.ts'

export const settingsLook: Look<typeof settingsTab> = {
  writtenBy: 'manager',
  colour: tabColours.managers,
  columns: {
    Setting: {
      width: 190,
      note: `The name of the setting; leave it as it is. Rows below with names of your own are left alone. ${ownColumnsNote}`,
    },
    Value: {
      width: 110,
      note: 'Type the value that your team works with, such as 90% or 5. Blank: the usual value (for As of: whole months).',
    },
    'What it means': {
      width: 620,
      note: 'What the setting does, and its usual value. Yours to reword; nothing reads it.',
    },
  },
}
