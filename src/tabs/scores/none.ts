/** The number of what has none. */
export const none = -1
