import { beforeAll, describe, expect, test } from 'vitest'
import { others } from '../../local/google/uncertain.ts'
import { story } from './uncertainStory.ts'

// By default the readings are tried in a few groups, and all at once; with UNCERTAIN_RUNS=1 one by one.
const isLong = Number(process.env.UNCERTAIN_RUNS ?? 0) > 0
const only = process.env.UNCERTAIN_ONLY
// Were scripts stopped where people are only warned, set-up itself could not go on; it says so (uncertainRules.test.ts).
const possible = others.filter((one) => !('warnings' in one))
const all = Object.assign({}, ...possible)
const groups = Array.from({ length: 2 }, (_, group) =>
  Object.assign({}, ...possible.filter((_, at) => at % 2 === group)),
)
const tried = (isLong ? [...possible, all] : [...groups, all]).filter(
  (one) => !only || JSON.stringify(one).includes(only),
)

describe('from set-up to saved forms, all is as it should be where Google', () => {
  let usual: Awaited<ReturnType<typeof story>>
  beforeAll(async () => {
    usual = await story({})
  })

  test('does what is taken', () => {
    expect(usual.saves.map((answer) => (answer as { ok: boolean }).ok)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
    expect(usual.told.alerts.map(({ message }) => message).join()).not.toContain('did not work')
    expect(usual.team.scores[1]?.[1]).toContain('(sample)')
  })

  test.each(tried.map((uncertain) => [JSON.stringify(uncertain), uncertain] as const))(
    'does %s instead',
    async (_, uncertain) => {
      expect(await story(uncertain)).toEqual(usual)
    },
  )
})
