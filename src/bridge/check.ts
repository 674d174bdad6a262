import * as v from 'valibot'

/** A form as it should be; or what is wrong with it, beside each field by its path such as nextLines.0.quantity. */
export type Checked<Form> = { form: Form } | { fields: Record<string, string> }

/** Checks what came for a form. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  came: unknown,
): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, cleaned(came))
  if (result.success) return { form: result.output }
  const fields: Record<string, string> = {}
  for (const issue of result.issues) fields[v.getDotPath(issue) ?? ''] ??= wordsOf(issue)
  return { fields }
}

// Halves of characters and controls, which no cell keeps: saved again, the form would seem to be another one.
const noText = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** What came, with all text in it as a cell keeps it. No form is nested deeper. */
function cleaned(came: unknown, depth = 4): unknown {
  if (typeof came === 'string') return came.replace(/\r\n?/g, '\n').replace(noText, '')
  if (typeof came !== 'object' || came === null || depth === 0) return came
  if (Array.isArray(came)) return came.map((each) => cleaned(each, depth - 1))
  return Object.fromEntries(Object.entries(came).map(([name, each]) => [name, cleaned(each, depth - 1)]))
}

// Ours name the field; valibot's own speak of types.
function wordsOf({ message, input }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid ')) return message
  return input === undefined ? 'This is missing.' : 'This cannot be read; choose or type it again.'
}
