/**
 * The part of valibot that bridge/forms.ts uses, as small as a page needs it: the build puts it in place of valibot,
 * whose types it goes by. Each rule gives the value on, and notes under its path what is wrong.
 */
type Rule = (value: unknown, path: string, wrong: Record<string, string>) => unknown

const rule =
  (isFine: (value: unknown) => boolean, say = 'Wrong.'): Rule =>
  (value, path, wrong) => {
    if (!isFine(value)) wrong[path] ??= say
    return value
  }

export const string = (say?: string) => rule((value) => typeof value === 'string', say)
export const number = (say?: string) => rule((value) => value === Number(value), say)
export const boolean = (say?: string) => rule((value) => typeof value === 'boolean', say)
export const picklist = (words: readonly unknown[], say?: string) =>
  rule((value) => words.includes(value), say)
export const check = (isFine: (value: never) => boolean, say?: string) => rule(isFine as () => boolean, say)
export const regex = (like: RegExp, say?: string) => rule((value) => like.test(value as string), say)
export const minValue = (least: number, say?: string) => rule((value) => (value as number) >= least, say)
export const maxValue = (most: number, say?: string) => rule((value) => (value as number) <= most, say)
export const minLength = (least: number, say?: string) =>
  rule((value) => (value as string).length >= least, say)
export const maxLength = (most: number, say?: string) =>
  rule((value) => (value as string).length <= most, say)
export const trim = (): Rule => (value) => (value as string).trim()

export const pipe =
  (...rules: Rule[]): Rule =>
  (value, path, wrong) =>
    rules.reduce((passed, one) => (path in wrong ? passed : one(passed, path, wrong)), value)

export const nullable =
  (one: Rule): Rule =>
  (value, path, wrong) =>
    value === null ? null : one(value, path, wrong)

export const optional =
  (one: Rule, fallback: unknown): Rule =>
  (value, path, wrong) =>
    value === undefined ? fallback : one(value, path, wrong)

export const array =
  (one: Rule): Rule =>
  (value, path, wrong) =>
    (value as unknown[]).map((item, at) => one(item, `${path}.${at}`, wrong))

export function object(entries: Record<string, Rule>) {
  const fields: Rule = (value, path, wrong) =>
    Object.fromEntries(
      Object.entries(entries).map(([name, one]) => [
        name,
        one((value as Record<string, unknown>)[name], `${path}.${name}`, wrong),
      ]),
    )
  return Object.assign(fields, { entries })
}

type Issue = { path: string; message: string }

export function safeParse(one: Rule, value: unknown): { output: unknown; issues: Issue[] } {
  const wrong: Record<string, string> = {}
  const output = one(value, '', wrong)
  return { output, issues: Object.entries(wrong).map(([path, message]) => ({ path, message })) }
}

export const getDotPath = ({ path }: Issue) => path.slice(1)
