import { readFileSync } from 'node:fs'
import v8 from 'node:v8'
import { openScope } from '../scoring/scope.ts'
import { argumentsOf, type Team, tableNames, tablesOf } from '../scoring/team.ts'
import { watchArraysSource } from './watchArrays.ts'

/** Every collection becomes a full one that tells what it found: by itself V8 leaves old garbage lying for long. */
const telling = ['gc-global', 'trace-gc', 'trace-gc-verbose']

const collect = () => globalThis.gc?.()

function told<Result>(work: () => Result): Result {
  for (const flag of telling) v8.setFlagsFromString(`--${flag}`)
  collect()
  const result = work()
  collect()
  for (const flag of telling) v8.setFlagsFromString(`--no-${flag}`)
  return result
}

const bytesHeld = () => {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** The bytes of the answer alone: what is let go with it. What V8 tells meanwhile goes out beside it. */
function measure(team: Team, code: string): number {
  const scope = openScope(`${code}\n${watchArraysSource}`)
  scope.call('watchArrays', collect)
  const tables = tablesOf(team, scope.date)
  const args = argumentsOf(tables, scope.array)
  for (const name of tableNames) tables[name] = []
  const answers = [told(() => scope.call('QDQ_SCORES', ...args))]
  const held = bytesHeld()
  answers.pop()
  return held - bytesHeld()
}

const [team = '{}', file = ''] = process.argv.slice(2)
console.log(`answer: ${measure(JSON.parse(team), readFileSync(file, 'utf8'))}`)
