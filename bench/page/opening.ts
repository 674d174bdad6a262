import { median } from '../row.ts'
import { type Answers, asStatic, type Browsing, type Visit, withoutScript } from './visits.ts'

/** Milliseconds from the request for a page: until something is seen of it, and until it is drawn and idle. */
type Times = { painted: number; usable: number }

/** Opened in turn: a page of ours, the same as it stands in the end but without script, and its file without script. */
export type Opened = { ours: Times; still: Times; bare: Times }

const rounds = 9

const firstPaint = `new Promise((done) => new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') done(startTime)
}).observe({ type: 'paint', buffered: true }))`

async function timesOf({ page, close }: Visit): Promise<Times> {
  const times = {
    painted: await page.evaluate<number>(firstPaint),
    usable: await page.evaluate<number>('usableAt'),
  }
  await close()
  return times
}

const middle = (all: readonly Times[]): Times => ({
  painted: median(all.map(({ painted }) => painted)),
  usable: median(all.map(({ usable }) => usable)),
})

/** Opens a page again and again, each time in a window that has nothing of it. */
export async function opened(
  { visit }: Browsing,
  html: string,
  answers: Answers,
  slower: number,
): Promise<Opened> {
  const first = await visit(html, { answers, slower })
  const pages = { ours: html, still: await asStatic(first), bare: withoutScript(html) }
  await first.close()
  const times: Record<keyof Opened, Times[]> = { ours: [], still: [], bare: [] }
  for (let round = -1; round < rounds; round++)
    for (const name of ['ours', 'still', 'bare'] as const) {
      const time = await timesOf(await visit(pages[name], { answers, slower }))
      if (round >= 0) times[name].push(time)
    }
  return { ours: middle(times.ours), still: middle(times.still), bare: middle(times.bare) }
}
