import { type GenericSchema, getDotPath, safeParse } from 'valibot'
import type { Wrong } from './form.ts'

/** What is wrong with a form, field by field, by the same rules as in the spreadsheet. */
export function check(schema: GenericSchema, form: unknown): Wrong {
  const { issues = [] } = safeParse(schema, form)
  return Object.fromEntries(issues.map((issue) => [getDotPath(issue), issue.message]))
}
