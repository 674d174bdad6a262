import { readFileSync } from 'node:fs'
import { processorTime } from '../processor.ts'
import { ownTime } from './ownTime.ts'
import { openTeamFile, type TeamFile } from './teamFile.ts'

/** An edit: each call of a custom function with what it took by itself, and what all of it took in the stand-in. */
export type Edit = { calls: { name: string; own: number }[]; whole: number }
/** Edits of a Done, one after the other, and one of a Note. */
export type Edits = { done: Edit[]; note: Edit }

async function edited(file: TeamFile, code: string, a1: string, value: string | number): Promise<Edit> {
  const { sheet, calls } = file
  calls.length = 0
  globalThis.gc?.()
  const started = process.cpuUsage()
  await sheet.type(a1, value)
  const whole = processorTime(started)
  const called = calls.map((call) => ({ name: call.name, own: ownTime(code, sheet.host.context, call) }))
  return { calls: called, whole }
}

/** Types a Done that takes a rep over the target and back again, and sees that the list on Quadrant follows. */
async function measure(reps: number, code: string): Promise<Edits> {
  const file = await openTeamFile(reps)
  const done: Edit[] = []
  for (let round = 0; round < 6; round++) {
    const [value, quadrant] = round % 2 ? ['', 'Top left'] : [50, 'Top right']
    done.push(await edited(file, code, file.done.a1, value ?? ''))
    const found = file.sheet.text('Quadrant!B21')
    if (found !== quadrant) throw new Error(`Quadrant!B21 is ${found}, and should be ${quadrant}.`)
  }
  const note = await edited(file, code, 'Plan!L2', 'by phone')
  file.sheet.dispose()
  return { done, note }
}

const [reps = '0', file = ''] = process.argv.slice(2)
console.log(JSON.stringify(await measure(Number(reps), readFileSync(file, 'utf8'))))
