import { expect, test } from 'vitest'
import { placeOf } from '../../../local/page/zones.ts'

test('the spreadsheet has a time zone whose clock is not the one of the script', () => {
  const clock = (timeZone: string | undefined) => new Date().toLocaleString('en-GB', { timeZone })
  expect(clock(placeOf('').timeZone)).not.toBe(clock(undefined))
})

test('the address may ask for a time zone and a locale', () => {
  expect(placeOf('?timeZone=Pacific/Apia&locale=de_DE')).toEqual({
    timeZone: 'Pacific/Apia',
    locale: 'de_DE',
  })
})
