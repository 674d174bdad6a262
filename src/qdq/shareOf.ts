/** How much of a whole a part is, from 0 to 1: what goes beyond the whole counts for nothing. */
export const shareOf = (part: number, whole: number) => (part >= whole ? 1 : part / whole)
