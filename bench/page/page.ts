import { gzipSync } from 'node:zlib'
import { build } from '../../build.ts'
import type { Row } from '../row.ts'
import { opened } from './opening.ts'
import { scrolled } from './scrolling.ts'
import { quadrantOf, repOf, teamOf } from './teams.ts'
import { typed } from './typing.ts'
import { asStatic, type Browsing, browse } from './visits.ts'

type Tell = (row: Row) => void
type Pages = { sidebar: string; quadrant: string }

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`
const milliseconds = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`

function weights({ sidebar, quadrant }: Pages, tell: Tell): void {
  for (const [name, html] of Object.entries({ 'Sidebar.html': sidebar, 'Quadrant.html': quadrant })) {
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? ''
    tell({
      what: `${name}, script with gzip`,
      size: kilobytes(Buffer.byteLength(html)),
      ours: kilobytes(gzipSync(script, { level: 9 }).length),
      against: '',
      ratio: '',
      target: '60 kB, 20 kB',
    })
  }
}

// As a modest laptop is, against the machine of who measures.
const slower = 4

async function opening(browsing: Browsing, { sidebar }: Pages, tell: Tell): Promise<void> {
  for (const [size, answer] of [
    ['a rep', repOf(8)],
    ['8 reps', teamOf(8)],
    ['1000 reps', teamOf(1000)],
  ] as const) {
    const { ours, still, bare } = await opened(browsing, sidebar, { openStart: answer }, slower)
    const row = (what: string, target: string, our: number, against: string, their: number) =>
      tell({
        what: `sidebar, ${what}, processor slowed ${slower} times`,
        size,
        ours: milliseconds(our),
        against: `${against} ${milliseconds(their)}`,
        ratio: (our / their).toFixed(2),
        target,
      })
    row('first paint', '1.3', ours.painted, 'the screen as static HTML', still.painted)
    row('first paint', '1.3', ours.painted, 'its file without script', bare.painted)
    row('usable', '', ours.usable, 'the screen as static HTML', still.usable)
  }
}

async function keystrokes(browsing: Browsing, { sidebar }: Pages, tell: Tell): Promise<void> {
  const label = "The rep's account"
  const visit = await browsing.visit(sidebar.replace('data-start=""', 'data-start="1:1"'), {
    answers: { openStart: repOf(8) },
  })
  const still = await browsing.visit(await asStatic(visit))
  const [ours, theirs] = [await typed(visit, label), await typed(still, label)]
  tell({
    what: 'a keystroke in the 1:1',
    size: '10 plan lines',
    ours: `${milliseconds(ours.milliseconds)}, ${ours.layouts.toFixed(1)} layouts, ${ours.nodes.toFixed(1)} nodes`,
    against: `static HTML ${milliseconds(theirs.milliseconds)}, ${theirs.layouts.toFixed(1)} layouts`,
    ratio: (ours.milliseconds / theirs.milliseconds).toFixed(1),
    target: '',
  })
  await Promise.all([visit.close(), still.close()])
}

async function scrolling(browsing: Browsing, { sidebar, quadrant }: Pages, tell: Tell): Promise<void> {
  for (const reps of [8, 1000])
    for (const [what, html, width, answers] of [
      ['team screen', sidebar, 300, { openStart: teamOf(reps) }],
      ['large quadrant', quadrant, 1000, { openQuadrant: quadrantOf(reps) }],
    ] as const) {
      const visit = await browsing.visit(html, { answers, width })
      const { frames, longest, long } = await scrolled(visit)
      await visit.close()
      tell({
        what: `${what}, scrolled to its end`,
        size: `${reps} reps`,
        ours: `longest frame ${milliseconds(longest)}`,
        against: '',
        ratio: `${long} of ${frames} over 50 ms`,
        target: 'none',
      })
    }
}

/** The pages in a browser: what they weigh, how soon they are there, what a keystroke costs, and how a large team scrolls. */
export async function page(tell: Tell): Promise<void> {
  const { 'Sidebar.html': sidebar = '', 'Quadrant.html': quadrant = '' } = await build()
  const pages = { sidebar, quadrant }
  weights(pages, tell)
  const browsing = await browse()
  try {
    await opening(browsing, pages, tell)
    await keystrokes(browsing, pages, tell)
    await scrolling(browsing, pages, tell)
  } finally {
    await browsing.close()
  }
}
