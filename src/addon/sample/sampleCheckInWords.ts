import type { focusKept, yesNo } from '../../qdq/choices.ts'

type Told = {
  onTrack: (typeof yesNo)[number]
  blocker?: string
  kept: (typeof focusKept)[number]
  focus: string
  /** Left out: it waits for an answer. */
  reply?: string
}

/** On which day of the week a sample rep checks in (1 is Monday), how many of the last weeks are missing, and what was said. */
type CheckedIn = { weekday: number; missing?: number; said: readonly Told[] }

/** The check-ins of the sample team by rep, the oldest week first. */
export const checkInWords: Record<string, CheckedIn> = {
  'Ana (sample)': {
    weekday: 5,
    said: [
      {
        onTrack: 'yes',
        kept: 'yes',
        focus: 'Two names from each handover',
        reply: 'Good. Tell me on Monday which question works best.',
      },
      {
        onTrack: 'yes',
        blocker: 'Two proposals wait for prices from the factory.',
        kept: 'yes',
        focus: 'Plant manager at the table in each first meeting',
        reply: 'I have asked the factory; you have the prices tomorrow.',
      },
      {
        onTrack: 'yes',
        kept: 'partly',
        focus: 'Close the two open proposals, then fill the diary again',
        reply: 'Well done. Keep two mornings for calls.',
      },
    ],
  },
  'Ben (sample)': {
    weekday: 1,
    missing: 1,
    said: [
      {
        onTrack: 'yes',
        kept: 'partly',
        focus: 'Visit Delta Tools',
        reply: 'Please do, and ask who else calls on them.',
      },
      {
        onTrack: 'no',
        blocker: 'Complaints of two customers took most of the week.',
        kept: 'no',
        focus: 'Four visits, in the diary by Monday',
        reply: 'Hand the complaints to the office; you are needed outside.',
      },
      {
        onTrack: 'no',
        blocker: 'Two of my big three put their orders off.',
        kept: 'partly',
        focus: 'Ten calls to customers who have gone quiet',
        reply: 'Start with them on Monday morning, before the mail.',
      },
    ],
  },
  'Chloe (sample)': {
    weekday: 5,
    said: [
      {
        onTrack: 'yes',
        kept: 'yes',
        focus: 'Prepare the talk with both buyers of Harbour Foods',
        reply: 'Shall I come along?',
      },
      {
        onTrack: 'yes',
        blocker: 'One buyer of Harbour Foods is away until Wednesday.',
        kept: 'partly',
        focus: 'The page on standstills, in front of both buyers',
        reply: 'Good plan. No discount before they have said what they need.',
      },
      {
        onTrack: 'yes',
        kept: 'yes',
        focus: 'Hugo leads the visit at Nordlicht Labels',
        reply: 'Great news about Harbour Foods! And thank you for taking Hugo along.',
      },
    ],
  },
  'Dev (sample)': {
    weekday: 4,
    said: [
      {
        onTrack: 'yes',
        blocker: 'I reach hardly anyone before ten.',
        kept: 'partly',
        focus: 'Calls from ten to twelve, and after four',
        reply: 'Good idea. Tell me next week whether it helps.',
      },
      {
        onTrack: 'yes',
        kept: 'yes',
        focus: 'Need and budget asked before each proposal',
        reply: 'That is the right order. Calls at ten work, I see.',
      },
      {
        onTrack: 'yes',
        blocker: 'A buyer wants a reference from their own trade. Whom may I name?',
        kept: 'yes',
        focus: 'Two proposals out within two days',
      },
    ],
  },
  'Elif (sample)': {
    weekday: 1,
    said: [
      {
        onTrack: 'yes',
        kept: 'partly',
        focus: 'Three visits to customers with room to grow',
        reply: 'Which three? Write me the names.',
      },
      {
        onTrack: 'yes',
        blocker: 'The regulars rang, and the week was full.',
        kept: 'no',
        focus: 'First meeting with the distributor in the south',
        reply: 'Regulars by phone, please; the meeting comes first.',
      },
      {
        onTrack: 'yes',
        kept: 'partly',
        focus: 'Two visits off my usual round before Wednesday',
        reply: 'Good. Show me the diary on Friday.',
      },
    ],
  },
  'Farid (sample)': {
    weekday: 5,
    said: [
      {
        onTrack: 'yes',
        kept: 'no',
        focus: 'Three open questions in each call',
        reply: 'Sixty calls are not the aim. Ten with questions are.',
      },
      {
        onTrack: 'no',
        blocker: 'Buyers hang up before I get to the offer.',
        kept: 'partly',
        focus: 'Look up ten companies in the evening for the next day',
        reply: 'That will help. And leave the offer out of the first minute.',
      },
      {
        onTrack: 'no',
        blocker: 'Preparing takes an hour a day, and I catch up on the calls in the evening.',
        kept: 'yes',
        focus: 'Ask, then count to three before I speak',
        reply: 'No need to catch up: fewer is fine. A good focus.',
      },
    ],
  },
  'Grace (sample)': {
    weekday: 4,
    said: [
      {
        onTrack: 'yes',
        kept: 'yes',
        focus: 'Delivery dates settled with Oakfield Dairy',
        reply: 'Thank you, all clear.',
      },
      {
        onTrack: 'yes',
        kept: 'yes',
        focus: 'Plant managers invited to two presentations',
        reply: 'Good. Tell me how the first one goes.',
      },
      {
        onTrack: 'yes',
        blocker: 'No date yet for the visit with you.',
        kept: 'yes',
        focus: 'Two first meetings in the north',
        reply: 'Sorry! I look for one today.',
      },
    ],
  },
  'Hugo (sample)': {
    weekday: 5,
    said: [
      {
        onTrack: 'yes',
        kept: 'partly',
        focus: 'Next step agreed in each meeting',
        reply: 'Good. How many said yes to one?',
      },
      {
        onTrack: 'no',
        blocker: 'Prospects do not answer after the first meeting.',
        kept: 'no',
        focus: 'Call back the five who went quiet',
        reply: 'Yes: call, do not write.',
      },
      {
        onTrack: 'no',
        blocker: 'Four of the five chose somebody else, and I do not know why.',
        kept: 'yes',
        focus: 'Watch how Chloe ends a visit',
      },
    ],
  },
}
