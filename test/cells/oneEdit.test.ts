import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { openNodeEngine } from '../../local/univer/nodeEngine.ts'
import { type FunctionCall, functionCalls } from './functionCalls.ts'
import { bigTeam, fileOf } from './team.ts'

/** What reads Plan, and what reads the scores. Each call costs half a second at Google, whatever it does. */
const onPlan = ['QDQ_PROBLEMS', 'QDQ_SCORES']
const onScores = ['QDQ_CHART', 'QDQ_TEAM', 'QUADRANT_GRID']

// Whole months, since on a first day that is a Sunday no plan is due yet.
const wholeMonths = { Settings: [['As of', '']] }

describe.each([8, 200])('one edit in the file of %i reps', (reps) => {
  let sheet: LocalSpreadsheet
  let calls: FunctionCall[]

  beforeAll(async () => {
    const engine = openNodeEngine()
    calls = functionCalls(engine)
    sheet = await fileOf({ ...bigTeam(reps), ...wholeMonths }, { engine })
    await sheet.choose('Set up the tabs')
  })
  afterAll(() => sheet.dispose())

  async function calledFor(a1: string, value: string | number): Promise<string[]> {
    calls.length = 0
    await sheet.type(a1, value)
    return calls.map(({ name }) => name).sort()
  }

  test('calls each function that hangs on the scores once', async () => {
    expect(await calledFor('Plan!H2', 10)).toEqual([...onPlan, ...onScores].sort())
    expect(await calledFor('Results!D2', 2000)).toEqual([...onPlan, ...onScores].sort())
  })

  test('calls only what reads Plan where the scores stay as they were', async () => {
    expect(await calledFor('Plan!L2', 'by phone')).toEqual(onPlan)
  })

  test('calls nothing where nobody reads', async () => {
    expect(await calledFor('Plan!N2', 'mine')).toEqual([])
    expect(await calledFor("'1-1s'!K2", 'All calls done')).toEqual([])
    expect(await calledFor("'Check-ins'!G2", 'More calls')).toEqual([])
  })
})
