import { expect, test } from 'vitest'
import { callableIn } from '../../../local/page/scripts.ts'

test('a page may call the functions that the script declares plainly, but for private ones', () => {
  const code =
    'var App = (function () {\n  function inner() {}\n})()\nfunction open() {}\nfunction hidden_() {}\n'
  expect(callableIn(code)).toEqual(['open'])
})
