import type { SettingName, settingsTab } from '../settingsTab.ts'
import { type Look, ownColumnsNote, tabColours } from './look.ts'

export const settingsLook: Look<typeof settingsTab> = {
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

/** What each setting does, and its usual value. */
export const settingMeans: Record<SettingName, string> = {
  'Results target':
    'From this attainment on (actual of target) a rep stands in a top quadrant. Usually 100%.',
  'Activity target':
    'From this activity score on a rep stands in a right quadrant. Usually 80%, at most 100%.',
  'Rating scale': 'The best rating that can be given: 5 when you rate from 1 to 5.',
  'Quality carried (months)':
    'In a month without an observation, Quality comes from the nearest earlier month that has one, at most so many months back. 0: never.',
  'Activity counted in':
    'Plan: Done and Right people as typed in Plan. Activity: rows counted in the Activity tab. Never both; the scores follow at once.',
  'As of':
    'The month in progress is compared with the plan so far, up to this day. today, a day such as 2026-03-12, or blank for whole months.',
  '1:1 every (days)': 'After so many days without a 1:1 with a rep, one is due.',
  'Check-in every (days)': 'After so many days without a check-in from a rep, one is due.',
  'Shadow every (days)':
    'After so many days without an observation of a rep, it is time to go along or listen in.',
  'Recognise every (days)':
    'After so many days without a win of a rep on the Wins tab, it is time to find one.',
}
