/** The directives of Utilities.formatString: %s %d %f %x %e %%, with flags, width and precision. */
export function formatString(template: string, args: unknown[]): string {
  let next = 0
  return template.replace(
    /%([-+0 ]*)(\d*)(?:\.(\d+))?([sdifxXeEjc%])/g,
    (_, flags: string, width: string, precision: string | undefined, type: string) => {
      if (type === '%') return '%'
      const text = convert(args[next++], type, precision === undefined ? undefined : Number(precision))
      const signed = flags.includes('+') && /^\d/.test(text) ? `+${text}` : text
      if (flags.includes('-')) return signed.padEnd(Number(width))
      return signed.padStart(Number(width), flags.includes('0') ? '0' : ' ')
    },
  )
}

function convert(value: unknown, type: string, precision: number | undefined) {
  if (type === 'd' || type === 'i') return String(Math.trunc(Number(value)))
  if (type === 'f') return Number(value).toFixed(precision ?? 6)
  if (type === 'e' || type === 'E') return Number(value).toExponential(precision ?? 6)
  if (type === 'x') return Number(value).toString(16)
  if (type === 'X') return Number(value).toString(16).toUpperCase()
  if (type === 'j') return JSON.stringify(value)
  const text = String(value)
  return precision === undefined ? text : text.slice(0, precision)
}
