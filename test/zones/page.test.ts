import { expect, test } from 'vitest'
import { monthOf } from '../../src/qdq/days.ts'
import { dayName, monthName } from '../../src/sidebar/words.ts'
import { tellingDays } from './clock.ts'
import { dayOf } from './days.ts'
import { scriptIn, zones } from './zones.ts'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const weekdays = 'Thu Fri Sat Sun Mon Tue Wed'.split(' ')

/** Counted from a Thursday, without any zone. */
function spelled(text: string) {
  const number = Date.parse(`${text}T00:00:00Z`) / 86_400_000
  return `${weekdays[number % 7]}, ${months[Number(text.slice(5, 7)) - 1]} ${Number(text.slice(8))}`
}

test.each(zones)('a browser in %s spells the days and months of the spreadsheet as they are', (browser) => {
  scriptIn(browser)
  for (const text of [...tellingDays('America/Havana'), ...tellingDays('Pacific/Apia')]) {
    expect(dayName(dayOf(text), dayOf(text))).toBe(spelled(text))
    const name = monthName(monthOf(dayOf(text)))
    expect(name).toContain(months[Number(text.slice(5, 7)) - 1])
    expect(name).toContain(text.slice(0, 4))
  }
})
