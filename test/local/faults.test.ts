import { afterEach, expect, test } from 'vitest'
import { Breaking, type Way } from '../../local/google/faults.ts'
import { type LocalSpreadsheet, openSpreadsheet } from '../../local/headless.ts'

const code = `
function writeTwice() {
  const lock = LockService.getDocumentLock()
  lock.tryLock(1000)
  const sheet = SpreadsheetApp.getActive().getActiveSheet()
  try {
    sheet.getRange('A1').setValue('first')
    SpreadsheetApp.flush()
    sheet.getRange('A2').setValue('second')
    return 'done'
  } catch (error) {
    sheet.getRange('B1').setValue(error.message)
    return 'caught'
  } finally {
    sheet.getRange('B2').setValue('finally')
    lock.releaseLock()
  }
}
function ZONE() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone() }`

let sheet: LocalSpreadsheet
afterEach(() => sheet.dispose())

async function broken(way: Way, at: number) {
  sheet = await openSpreadsheet({ code })
  const breaking = new Breaking({ at, way })
  let answer: unknown
  try {
    answer = breaking.run(sheet.host.context, () => sheet.host.serverCall('writeTwice', []))
  } catch (error) {
    answer = error
  }
  return { answer, calls: breaking.calls, cells: sheet.values('A1:B2').flat() }
}

// The eighth call writes the second cell, after getRange and flush.
const second = 9

test('a call that times out throws where the script can catch it, once', async () => {
  const { answer, cells } = await broken('times out', second)
  expect(answer).toBe('caught')
  expect(cells).toEqual(['first', expect.stringContaining('timed out'), '', 'finally'])
})

test('a call that times out late has done its work', async () => {
  const { cells } = await broken('times out after it was done', second)
  expect(cells).toEqual(['first', expect.stringContaining('timed out'), 'second', 'finally'])
})

test('a quota that is used up stays so, and what the script does in its catch fails too', async () => {
  const { answer, cells } = await broken('is one too many', second)
  expect(String(answer)).toContain('Service invoked too many times')
  expect(cells).toEqual(['first', '', '', ''])
})

test('a run that is cut ends there: no catch, no finally, no result, and its locks are free', async () => {
  const { answer, calls, cells } = await broken('is cut', second)
  expect(String(answer)).toContain('Exceeded maximum execution time')
  expect(cells).toEqual(['first', '', '', ''])
  expect(calls).toHaveLength(second)
  expect(sheet.host.context.locks.size).toBe(0)
  expect(await sheet.run('writeTwice')).toBe('done')
})

test('what functions in cells ask of Google is none of the script’s own calls', async () => {
  sheet = await openSpreadsheet({ code })
  await sheet.type('C1', '=ZONE()')
  const breaking = new Breaking()
  breaking.run(sheet.host.context, () => sheet.host.serverCall('writeTwice', []))
  expect(breaking.calls).not.toContain('Spreadsheet.getSpreadsheetTimeZone')
})
