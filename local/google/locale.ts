import { decimal } from '../univer/formats.ts'

type Part = 'd' | 'm' | 'y'
export type Customs = {
  decimal: string
  thousands: string
  order: Part[]
  date: string
  dateTime: string
}

const known = new Map<string, Customs>()

/** How numbers and dates are typed and shown in a locale such as en_US or de_DE. */
export function customsOf(locale: string): Customs {
  const found = known.get(locale) ?? read(locale)
  known.set(locale, found)
  return found
}

function read(locale: string): Customs {
  const mark = decimal(locale)
  const parts = new Intl.DateTimeFormat(locale.replace('_', '-'), {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(0)
  const kinds: Partial<Record<string, Part>> = { day: 'd', month: 'm', year: 'y' }
  const order = parts.flatMap(({ type }) => kinds[type] ?? [])
  const separator = parts.find(({ type }) => type === 'literal')?.value.trim() || '/'
  const spelled = { d: locale === 'en_US' ? 'd' : 'dd', m: locale === 'en_US' ? 'm' : 'mm', y: 'yyyy' }
  const date = order.map((part) => spelled[part]).join(separator)
  return { decimal: mark, thousands: mark === ',' ? '.' : ',', order, date, dateTime: `${date} h:mm:ss` }
}
