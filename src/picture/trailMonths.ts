/** So many months a trail goes back, the one that is shown included. */
export const trailMonths = 6
