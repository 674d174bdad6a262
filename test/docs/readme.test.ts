import { expect, test } from 'vitest'
import { freshReadme } from '../../build.ts'
import { read } from './documents.ts'

test('the tables of the README say what the code says', () => {
  expect(read('README.md'), 'README.md is stale. Mend it with: npm run build').toBe(freshReadme())
})
