import { expect, test } from 'vitest'
import { actsOn, tabsOf } from './acts.ts'
import { type Broken, effortFor, explore, long, reportOf, scenesOf } from './explore.ts'
import { kinds, officeFile, saves } from './office.ts'

const snapshot = officeFile()
const scenes = kinds.flatMap((kind) =>
  tabsOf[kind].flatMap((tab) =>
    Object.entries(actsOn(tab)).map(([name, act]) => ({
      kind,
      tab,
      name,
      act,
      title: `${kind}: somebody ${name} (${tab})`,
    })),
  ),
)

/**
 * What no script can prevent, since no lock stops people: text typed into the row that is just being written. Everything
 * else has to end as one after the other.
 */
function isKnown({ name }: (typeof scenes)[number], { differences, trace }: Broken): boolean {
  const isWithin = trace.indexOf(name) > trace.findIndex((line) => line.endsWith('Range.getValues'))
  return name === 'types into the next free row' && isWithin && differences.join().endsWith('=typed')
}

test.each(scenesOf(scenes, 12))(
  '$title during the save: both are in the file',
  async (scene) => {
    const { kind, name, act } = scene
    const save = saves[kind]('Rep 2', 'word')
    const staged = { name: scene.title, snapshot: await snapshot, saves: [save], acts: { [name]: act } }
    for (const isSeenAtOnce of process.env.CROWDS_RUNS ? [false, true] : [false]) {
      const found = explore(staged, { ...effortFor(1, 1), isSeenAtOnce })
      const known = found.broken.filter((each) => isKnown(scene, each))
      const broken = found.broken.filter((each) => !known.includes(each))
      if (process.env.CROWDS_RUNS)
        console.log(
          `${scene.title}: ${found.schedules} schedules, ${known.length} in the window, ${broken.length} broken`,
        )
      expect(reportOf({ ...found, broken }, scene.title)).toEqual([])
      for (const said of found.said) expect(said).toMatch(/^(ok|again): |^[a-z ]+: Not saved: .*[.]$/)
    }
  },
  long,
)
