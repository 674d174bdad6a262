import type { RepPage } from '../bridge/calls.ts'
import { yesNo } from '../qdq/choices.ts'
import { shortened } from '../qdq/shortened.ts'
import { newestFirst, type Talks } from './talks.ts'

type Conversation = RepPage['conversations'][number]

const mostShown = 8
const onTrack = { yes: 'On track', no: 'Not on track', untold: 'Check-in' }

/** The last conversations of every kind with a rep, the newest first. */
export function conversationsWith(talks: Talks, rep: string): Conversation[] {
  const kinds = [oneToOnes(talks), checkIns(talks), observations(talks), wins(talks)]
  const ours = kinds.flatMap((kind) =>
    newestFirst(kind.filter((each) => each.rep === rep)).slice(0, mostShown),
  )
  return newestFirst(ours.reverse())
    .slice(0, mostShown)
    .map(({ kind, date, title, text }) => ({ kind, date, title: shortened(title), text: shortened(text) }))
}

type Told = Conversation & { rep: string }

const joined = (...texts: string[]) => texts.filter((text) => text !== '').join('\n')

const oneToOnes = ({ oneToOnes }: Talks): Told[] =>
  oneToOnes.map(({ rep, date, text }) => ({
    rep,
    date,
    kind: '1:1',
    title: text('Quadrant') || '1:1',
    text: joined(text('Commitments'), text('Manager comments')),
  }))

const checkIns = ({ checkIns }: Talks): Told[] =>
  checkIns.map(({ rep, date, text, word }) => ({
    rep,
    date,
    kind: 'check-in',
    title: onTrack[word('On track', yesNo) ?? 'untold'],
    text: joined(text('Blocker'), text('Focus for next week'), text('Manager reply')),
  }))

const observations = ({ observations }: Talks): Told[] =>
  observations.map(({ rep, date, text }) => ({
    rep,
    date,
    kind: 'observation',
    title: [text('Occasion') || 'observation', text('Customer')].filter(Boolean).join(', '),
    text: joined(text('Went well'), text('To improve'), text('Agreed action')),
  }))

const wins = ({ wins }: Talks): Told[] =>
  wins.map(({ rep, date, text }) => ({
    rep,
    date,
    kind: 'win',
    title: [text('Kind') || 'win', text('Customer')].filter(Boolean).join(', '),
    text: text('Story'),
  }))
