/** Answers to whether something is so. */
export const yesNo = ['yes', 'no'] as const

/** Whether the focus of last week was kept to. */
export const focusKept = ['yes', 'partly', 'no'] as const

/** What became of what was committed to in the last 1:1. */
export const fates = ['done', 'in progress', 'dropped'] as const

/** What may be observed: the game where it is being played. */
export const occasions = ['meeting', 'call'] as const

/** What a win is. */
export const winKinds = ['new deal', 'defended customer'] as const
