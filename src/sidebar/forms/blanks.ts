type Blanks<Entries> = { [Name in keyof Entries]: '' }

/** A form as it begins: every field blank. */
export const blanks = <Entries extends object>({ entries }: { entries: Entries }) =>
  Object.fromEntries(Object.keys(entries).map((name) => [name, ''])) as Blanks<Entries>
