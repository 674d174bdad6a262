import { expect, test } from 'vitest'
import { newSpreadsheet } from '../cells/sheet.ts'
import { dayIn } from '../oracle/zone.ts'
import { scriptIn } from './zones.ts'

// In Paraguay October 2023 began at one o'clock; in Cuba November 2026 begins with a midnight that comes twice.
test.each([
  ['America/Asuncion', '2023-10', 'Pacific/Auckland'],
  ['America/Havana', '2026-11', 'Asia/Kolkata'],
  ['Pacific/Apia', '2012-01', 'America/Los_Angeles'],
])(
  'in %s the Quadrant tab shows %s, chosen or not, with the script in %s',
  async (timeZone, month, script) => {
    scriptIn(script)
    const sheet = await newSpreadsheet({ timeZone })
    await sheet.choose('Set up the tabs')
    for (const [a1, value] of Object.entries({ A: month, B: 'Ann', D: 10, H: 5 }))
      await sheet.type(`Plan!${a1}2`, value)
    for (const [a1, value] of Object.entries({ A: month, B: 'Ann', C: 100, D: 90 }))
      await sheet.type(`Results!${a1}2`, value)
    const asOf = sheet.values('Settings!A1:A30').findIndex(([name]) => name === 'As of') + 1
    await sheet.type(`Settings!B${asOf}`, `${month}-15`)
    const shown = () => [sheet.text('Scores!A2'), sheet.text('Quadrant!A21'), sheet.text('Quadrant!AA6')]
    expect(shown()).toEqual([month, 'Ann', 'Ann'])
    expect(dayIn(sheet.value('Scores!A2') as Date, timeZone)).toBe(`${month}-01`)
    expect(sheet.text('Quadrant!J3')).toBe(`${month}-15`)
    await sheet.type('Quadrant!B1', month)
    expect(shown()).toEqual([month, 'Ann', 'Ann'])
    await sheet.type('Quadrant!B1', sheet.value('Scores!A2') as Date)
    expect(shown()).toEqual([month, 'Ann', 'Ann'])
    sheet.dispose()
  },
)
