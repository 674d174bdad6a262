/**
 * The custom functions and their arguments, written by hand: other people's sheets depend on them.
 * Whoever has to change a line here breaks those sheets.
 */
const contract = {
  QUADRANT: 'results, activity, [resultsTarget], [activityTarget]',
  QUADRANT_ADVICE: 'results, activity, [resultsTarget], [activityTarget]',
  QUADRANT_GRID: 'names, results, activity, [resultsTarget], [activityTarget], [size], [basis]',
  QDQ: 'quantity, direction, quality',
  QDQ_WEAKEST: 'quantity, direction, quality',
  QDQ_QUANTITY: 'planned, done, [weights]',
  QDQ_DIRECTION: 'done, rightPeople, [weights]',
  QDQ_QUALITY: 'ratings, [scaleMax]',
  QDQ_SCORES: 'plan, results, observations, [settings], [activity], [team]',
  QDQ_PROBLEMS: 'plan, results, observations, [settings], [activity], [team]',
  QDQ_CHART: 'scores, month, [settings]',
  QDQ_TEAM: 'results, scores, month, [settings]',
}

export const customFunctions = Object.entries(contract).map(([name, signature]) => ({
  name,
  parameters: signature.split(', ').map((parameter) => ({
    name: parameter.replace(/[[\]]/g, ''),
    optional: parameter.startsWith('['),
  })),
}))

/** What Google calls by name: triggers, menu items and the sidebar's calls. */
export const called = [
  'onOpen',
  'onInstall',
  'setUpTheTabs',
  'addSampleTeam',
  'removeSampleTeam',
  'drawTheQuadrant',
  'openTheSidebar',
  'newOneToOne',
  'newCheckIn',
  'newObservation',
  'newWin',
  'showTheQuadrant',
  'lockDown',
  'unlock',
  'showHelp',
  'openStart',
  'openTeam',
  'openRep',
  'openQuadrant',
  'saveOneToOne',
  'saveCheckIn',
  'saveObservation',
  'saveWin',
  'saveReply',
]

export const everyName = [...customFunctions.map(({ name }) => name), ...called]
