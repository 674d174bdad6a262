import type { JSX } from 'preact10'
import type { GenericSchema } from 'valibot'
import type { RepPage } from '../../bridge/calls.ts'

/** What is wrong, by the path of its field, such as nextLines.0.quantity. */
export type Wrong = Record<string, string>

/** A form, or a part of one, tied to the fields that show it. */
export type Bound<D> = { draft: D; set: (change: Partial<D>) => void; wrong: Wrong; path: string }

export type FieldsProps<D> = { form: Bound<D>; page: RepPage }

export type SaveCall = 'saveOneToOne' | 'saveCheckIn' | 'saveObservation' | 'saveWin' | 'saveReply'

/** How one kind of form is checked and saved. */
export type Saving<D> = {
  save: SaveCall
  schema: GenericSchema
  toSend(draft: D, page?: RepPage): unknown
  /** What only the page can check. */
  check?(draft: D, page: RepPage): Wrong
  /** Why it matters, where a field was refused. */
  why?(wrong: Wrong): string | undefined
}

/** How one kind of form about a rep begins and looks. */
export type FormKind<D> = Saving<D> & {
  start(page: RepPage): D
  /** A draft kept earlier, with what the page has got to ask since. */
  resume?(draft: D, page: RepPage): D
  Fields(props: FieldsProps<D>): JSX.Element
}

/** The item of a list in a form, tied to its own fields. */
export function itemOf<Name extends string, Item extends object, D extends Record<Name, Item[]>>(
  { draft, set, wrong, path }: Bound<D>,
  name: Name,
  at: number,
): Bound<Item> {
  const items: Item[] = draft[name]
  const change = (part: Partial<Item>) =>
    set({ [name]: items.map((item, index) => (index === at ? { ...item, ...part } : item)) } as Partial<D>)
  return { draft: items[at] as Item, set: change, wrong, path: `${path}${name}.${at}.` }
}
