/** What Google does where nobody has told for sure: each with every reading that has to be reckoned with. The first is taken. */
const readings = {
  /** What a custom function gets for an argument that is skipped between two separators. */
  skippedArgument: ['""', 'undefined', 'null'],
  /** What it gets for one that is left out at the end. */
  omittedArgument: ['undefined', 'null', '""'],
  /** What it gets for an empty cell. */
  emptyCells: ['""', 'null'],
  /** What it gets for a whole column: every row of the grid, or those down to the tab's last filled one. */
  wholeColumns: ['all rows', 'trimmed'],
  /** What it, and getValues, get for an error in a cell. */
  errorCells: ['text', 'Error'],
  /** Whether TODAY() counts among what a custom function may not be fed with. */
  todayArgument: ['refused', 'allowed'],
  /** Whether "" that a script wrote into an empty cell stands in the way of a spill. */
  emptyText: ['no obstacle', 'obstacle'],
  /** What getDataRange gives on a tab without anything in it. */
  emptyDataRange: ['A1', 'refused'],
  /** When a write that a rule rejects throws. */
  invalidWrites: ['at once', 'at the flush'],
  /** Whether a protection that only warns lets scripts write. */
  warnings: ['let scripts write', 'stop scripts'],
  /** What becomes of NaN, the infinities and -0 between the script and the page. */
  oddNumbers: ['null', 'kept', 'lost'],
  /** What the failure handler reads. */
  failures: ['Error: message', 'ScriptError: Error: message', 'with a stack'],
  /** Whether a script learns who runs it. */
  activeUser: ['known', 'withheld'],
  /** Whether getEditors of a new protection names the owner. */
  newEditors: ['without the owner', 'with the owner'],
  /** What becomes of a formula on a tab that is not there, once it is. */
  missingTab: ['revives', 'stays broken'],
  /** Whether onOpen is handed an event. */
  openEvent: ['given', 'missing'],
} as const

export type Uncertain = { [Name in keyof typeof readings]: (typeof readings)[Name][number] }

/** What is taken where a test does not say otherwise. */
export const taken = Object.fromEntries(
  Object.entries(readings).map(([name, [first]]) => [name, first]),
) as Uncertain

/** The readings that are not taken, one at a time. */
export const others: Partial<Uncertain>[] = Object.entries(readings).flatMap(([name, [, ...rest]]) =>
  rest.map((reading) => ({ [name]: reading })),
)
