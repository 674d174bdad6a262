// What a slow answer does too often: looking things up, and going through lists.
const counters = `
  var work = 0
  const counted = (holder, name, size) => {
    const real = holder[name]
    Object.defineProperty(holder, name, {
      value(...given) { work += size(this); return real.apply(this, given) },
      configurable: true, writable: true,
    })
  }
  for (const name of ['get', 'has', 'set']) counted(Map.prototype, name, () => 1)
  for (const name of ['add', 'has']) counted(Set.prototype, name, () => 1)
  for (const name of ['filter', 'map', 'find', 'findIndex', 'some', 'every', 'indexOf', 'slice', 'sort', 'reduce', 'flatMap'])
    counted(Array.prototype, name, (list) => list.length)
  for (const name of ['normalize', 'trim', 'replace', 'toLowerCase', 'slice'])
    counted(String.prototype, name, (text) => 1 + text.length / 100)
  ;[() => (work = 0), () => work]
`

/** Counts what a realm does, for comparing twice the input with once. */
export function countWork(inside: <Value>(text: string) => Value): (run: () => unknown) => number {
  const [reset, read] = inside<[() => void, () => number]>(counters)
  return (run) => {
    reset()
    run()
    return read()
  }
}
