import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { quadrantColours } from '../../src/picture/quadrantColours.ts'
import { quadrants } from '../../src/qdq/quadrant.ts'

const css = readFileSync('src/sidebar/QuadrantPicture.css', 'utf8')

test.each(quadrants)('the page has %s in the colours that the sheet has it in', (quadrant) => {
  const [, strong, pale] =
    new RegExp(`\\.${quadrant.replace(' ', '\\.')} \\{\\s*--strong: (\\S+);\\s*--pale: (\\S+);`).exec(css) ??
    []
  expect({ strong, pale }).toEqual(quadrantColours[quadrant])
})
