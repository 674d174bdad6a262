/** What V8 told of one collection: the bytes in its heap before and after, and those of typed arrays outside it. */
export type Collection = { before: number; after: number; outside: number }

const collection =
  /Mark-Compact (?:\(reduce\) )?([\d.]+) \([\d.]+\) -> ([\d.]+) [\s\S]*?Backing store memory: *(\d+) KB/g

/** The collections in what V8 wrote, in order. */
export const collectionsIn = (told: string): Collection[] =>
  [...told.matchAll(collection)].map(([, before, after, outside]) => ({
    before: Number(before) * 2 ** 20,
    after: Number(after) * 2 ** 20,
    outside: Number(outside) * 2 ** 10,
  }))
