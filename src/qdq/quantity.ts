import { addTo, type Mean } from './mean.ts'

/** The periods that a plan line may be planned for. */
export const periods = ['month', 'week'] as const
export type Period = (typeof periods)[number]

/** How many are planned for a whole month of so many days. */
export const plannedFor = (days: number, quantity: number, per: Period) =>
  per === 'week' ? (quantity * days) / 7 : quantity

/** How much of a line is done, from 0 to 1: what is done beyond the plan counts for nothing. */
const lineDone = (planned: number, done: number) => (done >= planned ? 1 : done / planned)

/** Takes a line into Quantity; a line with nothing planned is left out. */
export function addLineToQuantity(quantity: Mean, planned: number, done: number, weight = 1): void {
  if (planned > 0) addTo(quantity, lineDone(planned, done), weight)
}
