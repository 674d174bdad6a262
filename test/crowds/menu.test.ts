import { expect, test } from 'vitest'
import { openSpreadsheet } from '../../local/headless.ts'
import { effortFor, explore, long, reportOf, scenesOf } from './explore.ts'
import { kinds, officeFile, saves, written } from './office.ts'

const chosen = ['setUpTheTabs', 'addSampleTeam', 'removeSampleTeam', 'drawTheQuadrant'] as const

/** The office's file, set up; with the sample team in, where it is to be taken out. */
const files = new Map<boolean, Promise<string>>()
function fileFor(hasSample: boolean): Promise<string> {
  const kept = files.get(hasSample) ?? made(hasSample)
  files.set(hasSample, kept)
  return kept
}

// In a file that is set up already: there everything in the menu is quick, and still looks at every tab.
async function made(hasSample: boolean): Promise<string> {
  const sheet = await openSpreadsheet({ snapshot: await officeFile(2) })
  sheet.open()
  await sheet.choose(hasSample ? 'Add a sample team' : 'Set up the tabs')
  const snapshot = sheet.snapshot()
  sheet.dispose()
  return snapshot
}

const pairs = chosen.flatMap((name) => kinds.map((kind) => [kind, name] as const))

test.each(scenesOf(pairs, 24))(
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
    const found = explore(scene, { ...effortFor(1, 1), isSeenAtOnce: false })
    expect(reportOf(found, scene.name)).toEqual([])
    if (process.env.CROWDS_RUNS) console.log(`${scene.name}: ${found.schedules} schedules`)
  },
  long,
)
