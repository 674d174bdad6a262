import { expect, test } from 'vitest'
import { openSpreadsheet } from '../../local/headless.ts'
import { effortFor, explore, reportOf, scenesOf } from './explore.ts'
import { kinds, officeFile, saves, written } from './office.ts'

const chosen = ['setUpTheTabs', 'addSampleTeam', 'removeSampleTeam', 'drawTheQuadrant'] as const

/** The office's file after Set up; with the sample team in, where it is to be taken out. */
const files = new Map<boolean, Promise<string>>()
function fileFor(hasSample: boolean): Promise<string> {
  const kept = files.get(hasSample) ?? made(hasSample)
  files.set(hasSample, kept)
  return kept
}

async function made(hasSample: boolean): Promise<string> {
  const sheet = await openSpreadsheet({ snapshot: await officeFile() })
  sheet.open()
  if (hasSample) await sheet.choose('Add a sample team')
  // Their formulas are no matter here, and take long; the rest is as after a Set up.
  for (const { id, name } of sheet.tabs)
    if (name === 'Scores' || name === 'Quadrant') sheet.host.context.engine.removeTab(id)
  const snapshot = sheet.snapshot()
  sheet.dispose()
  return snapshot
}

const pairs = chosen.flatMap((name) => kinds.map((kind) => [kind, name] as const))

// Set up makes some two hundred calls, and each turn taken runs it again: that is for the long run.
const short = pairs.filter(([, name]) => process.env.CROWDS_RUNS || name === 'removeSampleTeam')

test.each(scenesOf(short, 3))(
  'a %s while somebody chooses %s ends as one after the other',
  async (kind, name) => {
    const snapshot = await fileFor(name === 'removeSampleTeam')
    const scene = {
      name: `${kind} and ${name}`,
      snapshot,
      saves: [saves[kind]('Rep 2', 'word')],
      chosen: [name],
      tabs: [...written],
    }
    const found = explore(scene, { ...effortFor(2, 1), isSeenAtOnce: false })
    expect(reportOf(found, scene.name)).toEqual([])
    if (process.env.CROWDS_RUNS) console.log(`${scene.name}: ${found.schedules} schedules`)
  },
)
