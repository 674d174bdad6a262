import type { Period } from '../../qdq/quantity.ts'
import type { SampleRep } from './sampleStory.ts'

export type Line = { activity: string; quantity: number; per: Period; direction: string; quality: string }

/** The plan lines of a sample rep, as reps write them. */
export const sampleLines: Record<SampleRep['work'], readonly Line[]> = {
  'new business': [
    {
      activity: 'Cold calls',
      quantity: 50,
      per: 'week',
      direction: 'Sales and marketing managers at manufacturers of 50 to 500 people',
      quality: 'Look the company up first; open with a purpose and what is in it for them',
    },
    {
      activity: 'First meetings',
      quantity: 4,
      per: 'week',
      direction: 'Decision makers with a project this year',
      quality: 'Three open questions ready; agree on the next step before leaving',
    },
    {
      activity: 'Proposals',
      quantity: 8,
      per: 'month',
      direction: 'Prospects who have named a need and a budget',
      quality: 'Their needs on page one, in their words; sent within two days',
    },
    {
      activity: 'Referrals asked for',
      quantity: 3,
      per: 'week',
      direction: 'Customers won in the last twelve months',
      quality: 'Ask for a name, say why, and report back to who gave it',
    },
  ],
  accounts: [
    {
      activity: 'Phone calls',
      quantity: 25,
      per: 'week',
      direction: 'Buyers of A customers, and of B customers who have gone quiet',
      quality: 'Last order and open points in front of you; end with a date',
    },
    {
      activity: 'Customer visits',
      quantity: 6,
      per: 'week',
      direction: 'A customers with room to grow, and those whom a competitor courts',
      quality: 'Know what they sold last year; bring one idea for this one',
    },
    {
      activity: 'First meetings',
      quantity: 6,
      per: 'month',
      direction: 'New distributors in the region',
      quality: 'Ask how they earn their money before you show anything',
    },
    {
      activity: 'Closing presentations',
      quantity: 5,
      per: 'month',
      direction: 'Everyone at the customer who has a say in it',
      quality: 'Each need they named gets its answer; ask for the order',
    },
  ],
}

/** What an observation of a sample rep may say. */
export const sampleRemarks = {
  // None of those that are won or talked of: they have a rep of their own.
  customers: [
    'Fenwick Glass',
    'Solvang Timber',
    'Villa Nueva',
    'Pike & Daughters',
    'Rata Cartons',
    'Meridian Pumps',
  ],
  objectives: [
    'A second meeting with the buyer and the plant manager',
    'To hear what last year’s supplier lacked',
    'A date for the trial order',
  ],
  views: [
    'Went in too fast, found my feet later',
    'Good talk, but no next step',
    'Better prepared than last time',
  ],
  wentWell: [
    'Asked who else decides, and waited for the answer',
    'Summed up the customer’s needs in the customer’s words',
    'Opened with a purpose; the customer put the phone away',
  ],
  toImprove: [
    'Names the price and then keeps talking: wait',
    'Shows the product before the need is clear: two more questions first',
    'Leaves without a date: agree on the next step at the table',
  ],
  actions: [
    'Three open questions in each of the next five calls',
    'Write the next step down in front of the customer',
    'Rehearse the opening with a colleague on Friday',
  ],
} as const
