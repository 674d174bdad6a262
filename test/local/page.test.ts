import { afterEach, beforeEach, expect, test } from 'vitest'
import { LocalHost } from '../../local/google/createHost.ts'
import { openNodeEngine } from '../../local/univer/nodeEngine.ts'

// What a person does on the page goes through Univer, past the services.
let host: LocalHost
let engine: ReturnType<typeof openNodeEngine>

beforeEach(() => {
  engine = openNodeEngine()
  host = new LocalHost({
    engine,
    code: `function TWICE(x) { return 2 * x }
      function note() { SpreadsheetApp.getActiveSheet().getRange('A3').setNote('here') }`,
  })
})

afterEach(() => host.dispose())

const cell = (a1: string) => engine.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(a1)
const values = (a1: string) => host.values({ tab: 'Sheet1', a1 })

test('what is typed is read as Google reads it', async () => {
  cell('A1')?.setValue('2026-03')
  cell('A2')?.setValue('12 Mar 2026')
  cell('A3')?.setValue('just text')
  await host.settle()
  expect(
    values('A1:A3')
      .flat()
      .map((value) => (value instanceof Date ? 'Date' : value)),
  ).toEqual(['Date', 'Date', 'just text'])
})

test('a formula is computed, and follows what it refers to', async () => {
  cell('A1')?.setValue(4)
  cell('B1')?.setValue({ f: '=TWICE(A1)+SUM(A1:A;1)' })
  await host.settle()
  expect(values('B1')).toEqual([[13]])
  cell('A1')?.setValue(5)
  await host.settle()
  expect(values('B1')).toEqual([[16]])
  cell('B1')?.clearContent()
  await host.settle()
  expect(values('B1')).toEqual([['']])
})

test('it is computed without being asked for, and says so', async () => {
  const changed = new Promise<void>((resolve) => {
    host.onChange(resolve)
  })
  cell('A1')?.setValue(4)
  cell('B1')?.setValue({ f: '=TWICE(A1)' })
  await changed
  expect(values('B1')).toEqual([[8]])
})

test('rows that are inserted by hand move notes and references', async () => {
  host.serverCall('note', [])
  cell('B1')?.setValue({ f: '=SUM(A3:A4;1)' })
  cell('A3')?.setValue(1)
  engine.univerAPI.getActiveWorkbook()?.getActiveSheet().insertRowsBefore(0, 2)
  await host.settle()
  expect(host.context.note({ tab: engine.activeTab(), row: 4, column: 0 })).toBe('here')
  expect(values('B3')).toEqual([[2]])
})
