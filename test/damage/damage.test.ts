import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { cellDamages, settingDamages } from './cells.ts'
import { columnDamages } from './columns.ts'
import { type Damage, oneOf, randomFrom } from './damage.ts'
import { closeShared, type Kind, kinds } from './files.ts'
import { formulaDamages } from './formulas.ts'
import { rowDamages } from './rows.ts'
import { tabDamages } from './tabs.ts'
import { undergo } from './undergo.ts'

const asked = process.env.DAMAGE_RUNS ?? '1'
const isWhole = asked === 'all'
const blankRows = isWhole ? 100_000 : 10_000
const runs = isWhole ? 100 : Number(asked)
const seed = Number(process.env.DAMAGE_SEED ?? 20260312)
const structural = [...tabDamages, ...columnDamages, ...formulaDamages, ...rowDamages]
const all = [...cellDamages, ...settingDamages, ...structural]

/** What each of these brings up is told by no other. */
const telling = new Set([
  'Plan renamed “Plan 2026”',
  'Results deleted',
  'Plan: the header Rep now Our Rep',
  'Plan: the header row deleted',
  'Plan: filled by a formula whose access was lost',
  'Scores: the formula copied down',
])

/** All of them where they are asked for; else those that tell most, and one more, another with each seed. */
function chosen(): Damage[] {
  if (isWhole) return structural
  const random = randomFrom(seed)
  const names = new Set([...telling, oneOf(structural, random).name])
  return structural.filter(({ name }) => names.has(name))
}

const sentences = new Set<string>()

async function nothingBreaks(kind: Kind, damages: readonly Damage[], start: number) {
  const { broken, sentences: heard, done } = await undergo(kind, damages, randomFrom(start))
  expect(broken, `${kind}, ${done.join(' + ')}, DAMAGE_SEED=${seed}`).toEqual([])
  return heard.keys()
}

const inGroups = (damages: readonly Damage[], count: number): Damage[][] =>
  Array.from({ length: count }, (_, at) => damages.filter((_damage, index) => index % count === at))

/** Settings have one cell each, so one group takes one damage of each. */
function settingGroups(): Damage[][] {
  const groups: Damage[][] = []
  const next = new Map<string, number>()
  for (const damage of settingDamages) {
    const setting = damage.name.replace(/^.* as /, '')
    const at = next.get(setting) ?? 0
    next.set(setting, at + 1)
    groups[at] = [...(groups[at] ?? []), damage]
  }
  return groups
}

afterAll(closeShared)

describe('a damaged sheet scores what can be scored, says what cannot and how to mend it, and loses nothing', () => {
  test('whatever a cell holds', async () => {
    for (const group of inGroups(cellDamages, 6))
      for (const said of await nothingBreaks('sample team', group, 7)) sentences.add(said)
  })

  test('whatever a setting says', async () => {
    for (const group of settingGroups())
      for (const said of await nothingBreaks('sample team', group, 7)) sentences.add(said)
  })

  test.each(chosen())('$name', async (damage) => {
    for (const said of await nothingBreaks('sample team', [damage], 7)) sentences.add(said)
  })

  test(`${runs} sheets with one or two damages at random`, async () => {
    const random = randomFrom(seed)
    for (let run = 0; run < runs; run++) {
      const damages = random() < 0.5 ? [oneOf(all, random)] : [oneOf(all, random), oneOf(all, random)]
      await nothingBreaks(
        isWhole || runs > 9 ? oneOf(kinds, random) : 'sample team',
        damages,
        Math.floor(random() * 2 ** 31),
      )
    }
  })

  test(`${blankRows} blank rows change nothing`, async () => {
    await nothingBreaks(
      'sample team',
      [
        {
          name: 'Plan: blank rows',
          shallow: true,
          do(file) {
            const { engine } = file.host.context
            const plan = engine.tabs().find(({ name }) => name === 'Plan')
            if (plan) engine.insert(plan.id, 'rows', plan.rows, blankRows)
          },
        },
      ],
      7,
    )
  })

  test('every sentence that came up is known and was read by a person', () => {
    const list = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8')
    const known = new Set(list.split('\n'))
    expect([...sentences].filter((sentence) => !known.has(sentence)).sort()).toEqual([])
  })
})
