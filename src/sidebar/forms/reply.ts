import { type ReplyForm, replyForm } from '../../bridge/forms.ts'
import { newId } from '../newId.ts'
import type { Typed } from '../typed.ts'
import type { Saving } from './form.ts'

export type ReplyDraft = Typed<ReplyForm>

/** The manager's answer to a check-in. */
export const reply: Saving<ReplyDraft> = { save: 'saveReply', schema: replyForm, toSend: (draft) => draft }

export const startReply = (checkInId: string): ReplyDraft => ({ id: newId(), checkInId, reply: '' })
