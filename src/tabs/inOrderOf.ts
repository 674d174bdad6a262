/** The numbers from 0 up to so many. */
export function upTo(count: number): Int32Array {
  const numbers = new Int32Array(count)
  for (let at = 0; at < count; at++) numbers[at] = at
  return numbers
}

/**
 * The items sorted by their keys, which are whole numbers below `keys`; those of the same key stay in their order. Each
 * key is counted, not compared, so it takes as long whatever the order was.
 */
export function inOrderOf(items: Int32Array, keyOf: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1)
  for (let at = 0; at < items.length; at++) {
    const after = (keyOf[items[at] as number] as number) + 1
    next[after] = (next[after] as number) + 1
  }
  for (let key = 1; key <= keys; key++) next[key] = (next[key] as number) + (next[key - 1] as number)
  const sorted = new Int32Array(items.length)
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as number
    const key = keyOf[item] as number
    const place = next[key] as number
    sorted[place] = item
    next[key] = place + 1
  }
  return sorted
}
