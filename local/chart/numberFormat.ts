const grouped = (value: string) => value.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

const decimalsOf = (format: string) => /\.([0#]+)/.exec(format)?.[1]?.length ?? 0

/** A tick's number as the cells show theirs: percentages, thousands and decimals; anything else plainly. */
export function tickText(value: number, format = ''): string {
  if (!/[0#]/.test(format)) return String(Number(value.toPrecision(12)))
  const percent = format.includes('%')
  const fixed = (percent ? value * 100 : value).toFixed(decimalsOf(format))
  const [whole = '', fraction] = fixed.split('.')
  const text = (format.includes(',') ? grouped(whole) : whole) + (fraction ? `.${fraction}` : '')
  return percent ? `${text}%` : text
}
