/** The periods that a plan line may be planned for. */
export const periods = ['month', 'week'] as const
export type Period = (typeof periods)[number]

/** How many are planned for a whole month of so many days. */
export const plannedFor = (days: number, quantity: number, per: Period) =>
  per === 'week' ? (quantity * days) / 7 : quantity

/** What a line adds to Quantity: how much of what was planned is done. A line with nothing planned is left out. */
export function lineQuantity(planned: number, done: number): number | undefined {
  if (planned <= 0) return undefined
  return done < planned ? done / planned : 1
}
