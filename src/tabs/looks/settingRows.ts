import { defaults } from '../../qdq/targets.ts'
import { countedIn, type SettingName } from '../settingsTab.ts'

type SettingRow = {
  name: SettingName
  value: number | string
  /** The number format of the value. */
  format: '0%' | '0' | '@' | 'yyyy-mm-dd'
  words?: readonly string[]
  /** What it does, and its usual value. */
  means: string
}

/** The settings that Set up writes, each with its usual value. */
export const settingRows: readonly SettingRow[] = [
  {
    name: 'Results target',
    value: defaults.resultsTarget,
    format: '0%',
    means: 'From this attainment on (actual of target) a rep stands in a top quadrant. Usually 100%.',
  },
  {
    name: 'Activity target',
    value: defaults.activityTarget,
    format: '0%',
    means: 'From this activity score on a rep stands in a right quadrant. Usually 80%, at most 100%.',
  },
  {
    name: 'Rating scale',
    value: defaults.ratingScale,
    format: '0',
    means: 'The best rating that can be given: 5 when you rate from 1 to 5.',
  },
  {
    name: 'Quality carried (months)',
    value: defaults.qualityCarriedMonths,
    format: '0',
    means:
      'In a month without an observation, Quality comes from the nearest earlier month that has one, at most so many months back. 0: never.',
  },
  {
    name: 'Activity counted in',
    value: 'Plan',
    format: '@',
    words: countedIn,
    means:
      'Plan: Done and Right people as typed in Plan. Activity: rows counted in the Activity tab. Never both; the scores follow at once.',
  },
  {
    name: 'As of',
    value: 'today',
    format: 'yyyy-mm-dd',
    means:
      'The month in progress is compared with the plan so far, up to this day. today, a day such as 2026-03-12, or blank for whole months.',
  },
  {
    name: '1:1 every (days)',
    value: defaults.oneToOneEveryDays,
    format: '0',
    means: 'After so many days without a 1:1 with a rep, one is due.',
  },
  {
    name: 'Check-in every (days)',
    value: defaults.checkInEveryDays,
    format: '0',
    means: 'After so many days without a check-in from a rep, one is due.',
  },
  {
    name: 'Shadow every (days)',
    value: defaults.shadowEveryDays,
    format: '0',
    means: 'After so many days without an observation of a rep, it is time to go along or listen in.',
  },
  {
    name: 'Recognise every (days)',
    value: defaults.recogniseEveryDays,
    format: '0',
    means: 'After so many days without a win of a rep on the Wins tab, it is time to find one.',
  },
]
