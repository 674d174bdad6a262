import type { fates } from '../../qdq/choices.ts'
import type { Line } from './sampleWords.ts'

/** What was said in a 1:1. */
export type Said = {
  account: string
  /** What became of the commitments of the 1:1 before. */
  fates: readonly (typeof fates)[number][]
  learned: string
  commitments: readonly string[]
  comments: string
  /** What the next plan has otherwise than this one, by activity. */
  next?: Readonly<Record<string, Partial<Line>>>
}

/** On which day of the month a sample rep's 1:1 is. */
type OneToOnes = { day: number; said: readonly Said[] }

/**
 * The 1:1s of the sample team by rep: of two months ago, of the last month and of this one. Hugo's have stopped, so his is
 * overdue.
 */
export const oneToOneWords: Record<string, OneToOnes> = {
  'Ana (sample)': {
    day: 9,
    said: [
      {
        account:
          'Calls and first meetings are nearly all done, and most with the people we said. Results are still short, but three proposals are with buyers who have a budget.',
        fates: [],
        learned: 'The two deals that closed began with a referral, not with a cold call.',
        commitments: ['Ask for a name at every handover', 'Rehearse the price conversation with Chloe'],
        comments:
          'Keep this up: the activity is right, and the results are on their way. You let the buyer finish now; it shows.',
      },
      {
        account:
          'My first month over target. I asked for names at every handover, and several of them led to a first meeting.',
        fates: ['done', 'in progress'],
        learned: 'Proposals sent within two days win. The one I sent after a week was lost.',
        commitments: ['No proposal older than two days', 'Show Dev how I open a cold call'],
        comments:
          'Well earned. Tell the team on Monday how you ask for referrals; that is what others can copy.',
      },
      {
        account:
          'Every line is close to plan. Dev came along to two first meetings, and his questions made me think as well.',
        fates: ['done', 'done'],
        learned: 'The larger deals are those where the plant manager was there from the first meeting on.',
        commitments: ['Plant manager at the table in each first meeting', 'Ask Casa Verde for two names'],
        comments:
          'Top right again. Mind that you do not come to live on referrals alone: keep the calls going.',
        next: {
          'First meetings': {
            quantity: 5,
            direction: 'Decision makers with a project this year, and their plant manager',
          },
        },
      },
    ],
  },
  'Ben (sample)': {
    day: 20,
    said: [
      {
        account:
          'Target made again: the big three ordered as they always do. I did not get round to the visits, there was a lot to sort out in the office.',
        fates: [],
        learned: 'Two thirds of my month come from three customers.',
        commitments: [
          'Six visits a week, in the diary by Friday',
          'A first meeting with one new distributor',
        ],
        comments:
          'The results are fine, and they rest on orders of old. I worry about three months from now: visits first.',
      },
      {
        account:
          'Still over target. Half of the calls are done, most of them with those who ring me anyway. Delta Tools ordered less than usual.',
        fates: ['dropped', 'in progress'],
        learned: 'Delta Tools talks to a competitor, and I heard it from their driver.',
        commitments: ['An afternoon at Delta Tools', 'Call the ten B customers who have gone quiet'],
        comments:
          'The results still hold, the activity does not. I want to see the visits in your diary before the week begins.',
      },
      {
        account:
          'Now it shows: two of the big three order late, and there is nothing behind them. I should have gone out earlier.',
        fates: ['done', 'dropped'],
        learned: 'When the old customers pause I have no others. That was decided months ago.',
        commitments: [
          'Four visits a week, and each of them kept',
          'Two quiet B customers called before ten each day',
        ],
        comments: 'No blame; hard work on the right things, now. Fewer visits planned, but these kept.',
        next: {
          'Phone calls': { direction: 'B customers who have gone quiet; A customers where an order is open' },
          'Customer visits': { quantity: 4 },
        },
      },
    ],
  },
  'Chloe (sample)': {
    day: 11,
    said: [
      {
        account:
          'Plan done but for two visits that the customers moved. Harbour Foods thinks of a second supplier; I have asked to see both buyers.',
        fates: [],
        learned: 'Customers whom I visit before they ask order earlier.',
        commitments: ['Both buyers of Harbour Foods at one table', 'One idea to bring to each visit'],
        comments: 'Strong again. How you prepare a visit is worth showing: would you take Hugo along?',
      },
      {
        account:
          'Took Hugo along twice. Harbour Foods asks for a price for the year; I would rather talk about what a standstill costs them.',
        fates: ['in progress', 'done'],
        learned: 'An idea from another plant opens more than a discount does.',
        commitments: ['What a standstill costs, on one page', 'A visit a week together with Hugo'],
        comments: 'Do not move on the price before they have said what they need. I come along if it helps.',
      },
      {
        account:
          'All lines on plan. Harbour Foods did the sums on our page themselves; that did more than I could have said.',
        fates: ['done', 'in progress'],
        learned: 'They compare us with last year, not with the competitor.',
        commitments: ['Closing presentations only with everyone who decides', 'Hugo leads one of my visits'],
        comments: 'Top right, and calmly so. Let us write down for the others how you prepare.',
        next: {
          'Closing presentations': {
            quality: 'Everyone who decides is there, or it is moved; ask for the order',
          },
        },
      },
    ],
  },
  'Dev (sample)': {
    day: 14,
    said: [
      {
        account: 'My first month. I needed two weeks to find the right companies, then the calls got going.',
        fates: [],
        learned: 'One small order so far, from a call that I had prepared well.',
        commitments: ['A list of eighty companies that fit', 'Listen in on five of Ana’s calls'],
        comments: 'A good start; nobody expects results yet. Choose whom you call before you count how many.',
      },
      {
        account:
          'The list helps: I reach the right people more often, and the calls take less out of me. Proposals are still slow.',
        fates: ['done', 'done'],
        learned: 'Proposals that I sent without asking for the budget went nowhere.',
        commitments: ['Need and budget asked before each proposal', 'Proposals out within two days'],
        comments:
          'The activity is right, so keep going: it pays a month or two later. Good that you asked for help.',
      },
      {
        account:
          'Nearly on plan everywhere. Some buyers have said yes in principle and wait for a signature.',
        fates: ['done', 'in progress'],
        learned:
          'From first call to order it takes some ten weeks: what I close now I began in my first month.',
        commitments: ['Next step agreed before I leave a meeting', 'Each new customer asked for one name'],
        comments: 'On the way up, as planned. Do not let up on the calls while you are closing.',
        next: { Proposals: { quantity: 9 } },
      },
    ],
  },
  'Elif (sample)': {
    day: 16,
    said: [
      {
        account: 'Every line done, and over target. I know these customers well, and they order.',
        fates: [],
        learned: 'Most of the orders would have come without me.',
        commitments: ['Two visits a week to customers with room to grow', 'Three new distributors by name'],
        comments:
          'Good numbers. But half of your visits go where nothing can grow: same effort, other people.',
      },
      {
        account:
          'The three distributors are on my list. But when the diary is full I go to those who are glad to see me.',
        fates: ['in progress', 'done'],
        learned: 'One visit to a customer with room to grow brought more than five to regulars.',
        commitments: [
          'Regulars by phone, growth by visit',
          'First meeting with two of the three distributors',
        ],
        comments: 'You have seen it yourself. The results are good, so change it now and not when they drop.',
      },
      {
        account:
          'After the first week I fell back to the regulars: they ring, and I go. One distributor has agreed to meet.',
        fates: ['dropped', 'in progress'],
        learned: 'Over target once more, and nearly all of it from the same eight customers.',
        commitments: ['Next week’s diary shown to Sam on Friday', 'Three visits a week with room to grow'],
        comments: 'Comfortable, and risky. We choose the visits together on Fridays until it is a habit.',
        next: {
          'Customer visits': { direction: 'Three of six with room to grow; regulars by phone' },
          'First meetings': { quantity: 4, direction: 'The three distributors on the list' },
        },
      },
    ],
  },
  'Farid (sample)': {
    day: 18,
    said: [
      {
        account:
          'More calls and meetings than anyone again, and with the right companies. They just do not buy.',
        fates: [],
        learned: 'Of the first meetings that I had, few led to a second.',
        commitments: ['Three open questions in every call', 'Sam listens in on ten calls'],
        comments: 'Nobody works harder. More calls will not help; let us work on the first minute.',
      },
      {
        account: 'I rang even more to make up for it. The questions slow me down, so I left them out.',
        fates: ['dropped', 'done'],
        learned: 'The best deal came from a call in which the customer did most of the talking.',
        commitments: ['Ten prepared calls a day instead of twelve', 'Open with a purpose, ask, and wait'],
        comments: 'That one call is the pattern. I would rather see forty good ones than sixty.',
      },
      {
        account:
          'One week of ten a day, then I was back at my old pace. When I do wait, they tell me things.',
        fates: ['in progress', 'in progress'],
        learned: 'Three customers said no after I had named the price before they asked.',
        commitments: ['Each company looked up before I dial', 'Two calls a week with Ana listening in'],
        comments:
          'The effort is there, and the ear is coming. Fewer calls in the plan, so there is time to prepare.',
        next: {
          'Cold calls': { quantity: 40, quality: 'Looked up first; a purpose, one open question, then wait' },
        },
      },
    ],
  },
  'Grace (sample)': {
    day: 22,
    said: [
      {
        account: 'A month like most: plan done, target made, no surprises.',
        fates: [],
        learned: 'Those who get an answer on the same day stay.',
        commitments: [
          'Two first meetings with distributors in the north',
          'Delivery dates settled with Oakfield Dairy',
        ],
        comments:
          'Reliable as ever. I should come along again; I have not seen you with a customer for long.',
      },
      {
        account:
          'All lines on plan. I could do with somebody looking at my closing presentations: I rate myself, but who knows.',
        fates: ['done', 'in progress'],
        learned: 'Two closings took a second round, since the plant manager was missing in the first.',
        commitments: ['Plant manager invited to each closing presentation', 'A date for Sam to come along'],
        comments: 'Yes, I come along. Sorry that it did not work out this month.',
      },
      {
        account:
          'On plan. Closings go better with everyone at the table. The visit with Sam is still to come.',
        fates: ['done', 'in progress'],
        learned: 'Nothing new: what works is to keep at it.',
        commitments: ['One idea for each A customer', 'The visit with Sam, in the first half of the month'],
        comments: 'Top right month after month, and I say it too seldom. The visit is in my diary.',
        next: { 'First meetings': { quantity: 7 } },
      },
    ],
  },
  'Hugo (sample)': {
    day: 24,
    said: [
      {
        account:
          'Calls and meetings are close to plan, and the companies fit. I do not know why so little comes of it.',
        fates: [],
        learned: 'Prospects like the first meeting, and then I hear no more from them.',
        commitments: ['Next step agreed in each first meeting', 'Along with Chloe to two visits'],
        comments:
          'The activity looks right; how the talks go nobody has seen yet. I come along before the next 1:1.',
      },
    ],
  },
}
