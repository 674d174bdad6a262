import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { dist, scriptIn } from './bareScope.ts'

const pages = ['Sidebar.html', 'Quadrant.html']

test.each(pages)('%s weighs less than 60 kB in all', (name) => {
  const bytes = Buffer.byteLength(dist(name))
  console.log(`${name}: ${bytes} bytes`)
  expect(bytes).toBeLessThan(60_000)
})

test.each(pages)('the script of %s weighs less than 20 kB on its way', (name) => {
  expect(gzipSync(scriptIn(dist(name)), { level: 9 }).length).toBeLessThan(20_000)
})
