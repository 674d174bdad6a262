/** What counts where the Settings say nothing: targets and ratings, months carried, days between conversations. */
export const defaults = {
  resultsTarget: 1,
  activityTarget: 0.8,
  ratingScale: 5,
  qualityCarriedMonths: 3,
  oneToOneEveryDays: 31,
  checkInEveryDays: 7,
  shadowEveryDays: 31,
  recogniseEveryDays: 31,
}

/** The two targets that part the quadrants, as fractions: 1 is 100 %. */
export type Targets = { resultsTarget: number; activityTarget: number }

/** Attainment above this was surely typed as a percentage without its sign: 2000 %. */
export const highestTypedResults = 20

/** No count, amount or weight is larger: Sheets keeps 15 digits, and beyond some 1e308 sums are none. */
export const largestNumber = 1e15

/** The hair by which binary fractions miss what people mean: 0.1 + 0.7 is a little less than 0.8. */
export const hair = 1e-9

/** Whether a value meets its target; exactly on it, or a binary hair below, is met. */
export const meets = (value: number, target: number) => value >= target - hair
