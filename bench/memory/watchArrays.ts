/**
 * Typed arrays lie outside the heap, and what makes one seldom fills the heap: so whoever makes a large one collects
 * what is garbage at that moment, which tells how much is held then. Run in the scope, after Code.js.
 */
export const watchArraysSource = `function watchArrays(collect) {
  const watched = {
    construct(made, given) {
      const array = Reflect.construct(made, given)
      if (array.byteLength > 65536) collect()
      return array
    },
  }
  const names = ['Int8', 'Uint8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64']
  for (const name of names.map((each) => each + 'Array').concat('ArrayBuffer'))
    globalThis[name] = new Proxy(globalThis[name], watched)
}`
