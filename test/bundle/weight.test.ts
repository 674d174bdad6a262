import { expect, test } from 'vitest'
import { dist } from './bareScope.ts'

test.each(['Sidebar.html', 'Quadrant.html'])('%s weighs less than 60 kB in all', (name) => {
  const bytes = Buffer.byteLength(dist(name))
  console.log(`${name}: ${bytes} bytes`)
  expect(bytes).toBeLessThan(60_000)
})
