import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { broken } from './laws.ts'
import { functionNames, type Question, questionsTo } from './questions.ts'
import { openScope } from './scope.ts'

const runs = Number(process.env.HOSTILE_RUNS ?? 12_000)
const seed = Number(process.env.HOSTILE_SEED ?? 20260312)

const scope = openScope()
const lawBroken = ({ name, given }: Question) => broken(name, () => scope.run(name, given))

describe('whatever it is given', () => {
  test.each(functionNames)('%s answers with cells, or with a sentence', (name) => {
    const before = scope.prototypes()
    const property = fc.property(questionsTo(name), (question) => lawBroken(question) === undefined)
    const outcome = fc.check(property, { seed, numRuns: Math.ceil(runs / functionNames.length) })
    const [smallest] = outcome.counterexample ?? []
    if (smallest) expect.fail(`${lawBroken(smallest)}\n${fc.stringify(smallest)}`)
    expect(scope.prototypes()).toBe(before)
  })
})
