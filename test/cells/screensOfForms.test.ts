import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { newSpreadsheet } from './sheet.ts'

let sheet: LocalSpreadsheet
beforeAll(async () => {
  const html = '<!doctype html><html><body data-start=""><script>"<body data-start=>"</script></body></html>'
  sheet = await newSpreadsheet({
    pages: { Sidebar: html, Quadrant: '<!doctype html><html><body>Large</body></html>' },
  })
})
afterAll(() => sheet.dispose())

test.each([
  ['Open the sidebar', ''],
  ['New 1:1', '1:1'],
  ['New check-in', 'check-in'],
  ['New observation', 'observation'],
  ['New win', 'win'],
])('%s shows the page beside the sheet, told to start with “%s”', async (caption, start) => {
  await sheet.choose(caption)
  expect(sheet.sidebar?.title).toBe('Top Right')
  expect(sheet.sidebar?.html).toContain(
    `<body data-start="${start}" data-file="spreadsheet"><script>"<body data-start=>"`,
  )
})

test('Show the quadrant large shows the page in a window of its own', async () => {
  await sheet.choose('Show the quadrant large')
  expect(sheet.dialogs.at(-1)).toMatchObject({ kind: 'modal', width: 1000, height: 700 })
  expect(sheet.dialogs.at(-1)?.html).toContain('<body>Large')
})
