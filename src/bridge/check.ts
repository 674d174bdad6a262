import * as v from 'valibot'

/** A form as it should be; or what is wrong with it, beside each field by its path such as nextLines.0.quantity. */
export type Checked<Form> = { form: Form } | { fields: Record<string, string> }

/** Checks what came for a form. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  came: unknown,
): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, came)
  if (result.success) return { form: result.output }
  const fields: Record<string, string> = {}
  for (const issue of result.issues) fields[v.getDotPath(issue) ?? ''] ??= wordsOf(issue)
  return { fields }
}

// Ours name the field; valibot's own speak of types.
function wordsOf({ message, input }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid ')) return message
  return input === undefined ? 'This is missing.' : 'This cannot be read; choose or type it again.'
}
