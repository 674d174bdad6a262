import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { median } from '../row.ts'

const at = (name: string) => fileURLToPath(new URL(`../../.build/${name}`, import.meta.url))

/** A script that calls QUADRANT and tells what its process has taken so far, in milliseconds of the processor. */
function written(name: string, source: string): string {
  const told = 'const { user, system } = process.cpuUsage()\nconsole.log((user + system) / 1000)'
  writeFileSync(at(name), `${source}\nQUADRANT(1.1, 0.9)\n${told}\n`)
  return at(name)
}

const took = (script: string) =>
  Number(execFileSync(process.execPath, ['--single-threaded', script]).toString())

/** What a new process takes from its start to the answer, with each of two scripts, taken in turn. */
export function wholeProcess(ours: string, empty: string, rounds: number): [ours: number, empty: number] {
  const [script, other] = [written('startCode.cjs', ours), written('startEmpty.cjs', empty)]
  const pairs = Array.from({ length: rounds }, () => [took(script), took(other)] as const)
  return [median(pairs.map(([mine]) => mine)), median(pairs.map(([, theirs]) => theirs))]
}
