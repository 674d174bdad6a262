import { type CheckInDraft, checkIn } from './checkIn.tsx'
import type { FormKind, Saving } from './form.ts'
import { type ObservationDraft, observation } from './observation.tsx'
import { type OneToOneDraft, oneToOne } from './oneToOne.tsx'
import { type ReplyDraft, reply } from './reply.ts'
import { type WinDraft, win } from './win.tsx'

/** The forms about a rep, in the order of their buttons. */
export const repForms = ['1:1', 'check-in', 'observation', 'win'] as const
export type RepForm = (typeof repForms)[number]
export type Kind = RepForm | 'reply'

export type Drafts = {
  '1:1': OneToOneDraft
  'check-in': CheckInDraft
  observation: ObservationDraft
  win: WinDraft
  reply: ReplyDraft
}
export type Draft = Drafts[Kind]

export const formKinds: { [K in RepForm]: FormKind<Drafts[K]> } = {
  '1:1': oneToOne,
  'check-in': checkIn,
  observation,
  win,
}

export const savings: { [K in Kind]: Saving<Drafts[K]> } = { ...formKinds, reply }

export const isRepForm = (word: string): word is RepForm => (repForms as readonly string[]).includes(word)
