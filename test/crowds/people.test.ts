import { expect, test } from 'vitest'
import { actsOn, tabsOf } from './acts.ts'
import { explore, reportOf } from './explore.ts'
import { kinds, officeFile, saves } from './office.ts'

const snapshot = officeFile()
const scenes = kinds.flatMap((kind) =>
  tabsOf[kind].flatMap((tab) => Object.entries(actsOn(tab)).map(([name, act]) => ({ kind, tab, name, act }))),
)

test('explore', async () => {
  for (const { kind, tab, name, act } of scenes) {
    if (process.env.ONLY && !new RegExp(process.env.ONLY).test(`${kind} ${tab} ${name}`)) continue
    const save = saves[kind]('Rep 2', 'word')
    const scene = {
      name: `${kind}: ${name} (${tab})`,
      snapshot: await snapshot,
      saves: [save],
      acts: { [name]: act },
    }
    const found = explore(scene, { interruptions: 1, isSeenAtOnce: false })
    const told = found.broken.filter((each) => each.told).length
    console.log(
      `${scene.name}: ${found.schedules} broken ${found.broken.length} told ${told} said ${[...found.said].map((s) => s.slice(0, 100)).join(' / ')}`,
    )
    if (process.env.SHOW) console.log(reportOf(found, scene.name).join('\n'))
  }
}, 1e7)
