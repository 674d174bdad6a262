import type { RepPage } from '../../bridge/calls.ts'
import { newId } from '../newId.ts'

type Blanks<Entries> = { [Name in keyof Entries]: '' }

/** All fields blank. */
export const blanks = <Entries extends object>({ entries }: { entries: Entries }) =>
  Object.fromEntries(Object.keys(entries).map((name) => [name, ''])) as Blanks<Entries>

/** A form as it begins: about the rep, today, every other field blank. */
export const begun = <Entries extends object>(schema: { entries: Entries }, { rep, today }: RepPage) => ({
  ...blanks(schema),
  id: newId(),
  rep,
  date: today,
})
