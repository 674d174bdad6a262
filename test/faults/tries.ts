import { expect } from 'vitest'
import { reachesDocument } from '../../local/google/calls.ts'
import { Breaking, type Fault, type Way, ways } from '../../local/google/faults.ts'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { explain } from '../../src/sidebar/explain.ts'
import type { Action } from './actions.ts'
import { file, open } from './files.ts'
import { differences, harmed, type Left, leftIn } from './left.ts'
import { othersRows } from './othersRows.ts'

// What the page asks the browser, to explain a failure.
Object.assign(globalThis, { navigator: { onLine: true } })

/** What a person is told by one try. `answer` is what the page gets; `failure` what its failure handler gets. */
export type Told = { answer?: unknown; failure?: string; said: string[]; isCut: boolean }

/** An action with what it does when nothing disturbs it. */
export type Whole = {
  action: Action
  snapshot: string
  before: Left
  after: Left
  told: Told
  /** The calls that it makes, in order. */
  calls: string[]
  /** States after a fault from which another try was seen to complete it. */
  seen: Set<string>
}

export async function whole(action: Action): Promise<Whole> {
  const snapshot = await file(action.file)
  const sheet = await open(snapshot)
  const breaking = new Breaking()
  const told = tryIt(sheet, action, breaking)
  const after = leftIn(sheet)
  sheet.dispose()
  return { action, snapshot, before: leftIn(snapshot), after, told, calls: breaking.calls, seen: new Set() }
}

/** One try of an action, as a person sees it. */
function tryIt(sheet: LocalSpreadsheet, action: Action, breaking: Breaking): Told {
  const said = [sheet.alerts.length, sheet.toasts.length]
  const told: Told = { said: [], isCut: false }
  try {
    told.answer = breaking.run(sheet.host.context, () => action.run(sheet))
  } catch (error) {
    told.failure = error instanceof Error ? error.message : String(error)
  }
  const alerts = sheet.alerts.slice(said[0]).map(({ message }) => message)
  const toasts = sheet.toasts.slice(said[1]).filter(({ title }) => title !== 'Setting up')
  told.said = [...alerts, ...toasts.map(({ message }) => message)]
  told.isCut = breaking.isCut
  return told
}

const nonsense =
  /Error:|TypeError|\bundefined\b|\bnull\b|\[object|\bNaN\b|\n\s+at |not a function|Cannot read/

function isPlain(said: string) {
  expect(said).toMatch(/^[A-Z“][\s\S]*[.!?]$/)
  expect(said).not.toMatch(nonsense)
}

/** After a fault something is said: by us in a sentence, or, where the script was not let speak, by Google. */
function checkSaid({ action }: Whole, call: string, told: Told, way: Way) {
  const { answer, failure, said } = told
  if (action.kind !== 'menu') {
    if (failure !== undefined) isPlain(explain(new Error(failure)))
    else if (!(answer as { ok: boolean }).ok) isPlain((answer as { say: string }).say)
    return
  }
  if (way === 'is cut') expect(said.length <= 1).toBe(true)
  const speaking = /^(Ui\.|SpreadsheetApp\.getUi|HtmlService|HtmlOutput)/.test(call)
  if (failure === undefined) for (const one of said) isPlain(one)
  if (failure !== undefined && !speaking) expect(way, `only Google said: ${failure}`).toBe('is cut')
}

/** A file to break things in, opened again only where something was written since. */
class Ground {
  private sheet: LocalSpreadsheet | undefined
  private readonly snapshot: string

  constructor(snapshot: string) {
    this.snapshot = snapshot
  }

  async open(): Promise<LocalSpreadsheet> {
    this.sheet ??= await open(this.snapshot)
    return this.sheet
  }

  close() {
    this.sheet?.dispose()
    this.sheet = undefined
  }
}

const grounds = new WeakMap<Whole, Ground>()

function groundOf(all: Whole): Ground {
  const ground = grounds.get(all) ?? new Ground(all.snapshot)
  grounds.set(all, ground)
  return ground
}

export const leave = (all: Whole) => groundOf(all).close()

/** Breaks an action at one call, looks at what is left, and tries again. Gives how many ends of the fault were looked at. */
export async function broken(all: Whole, faults: Fault[]): Promise<number> {
  const ground = groundOf(all)
  let isUntouched = false
  try {
    const ends = await brokenIn(await ground.open(), all, faults)
    isUntouched = ends.isUntouched
    return ends.count
  } finally {
    if (!isUntouched) ground.close()
  }
}

type Ends = { count: number; isUntouched: boolean }

/** `path` says by which writes the state was come to, in which this try begins. */
async function brokenIn(
  sheet: LocalSpreadsheet,
  all: Whole,
  [fault, ...more]: Fault[],
  path = '',
): Promise<Ends> {
  if (!fault) return { count: 0, isUntouched: false }
  const isFirst = path === ''
  let lastFlush = { snapshot: isFirst ? all.snapshot : sheet.snapshot(), writes: 0 }
  const breaking = new Breaking(fault)
  breaking.onFlush = () => {
    lastFlush = { snapshot: sheet.snapshot(), writes: writesIn(breaking.calls) }
  }
  const told = tryIt(sheet, all.action, breaking)
  const { at, way } = fault
  // A second try may take fewer calls than the first.
  if (isFirst) expect(breaking.isMet).toBe(true)
  if (told.isCut) expect(told.failure).toContain(ways['is cut'])
  if (breaking.isMet) checkSaid(all, breaking.calls[at - 1] ?? '', told, way)
  const isDone = !breaking.isMet || way === 'times out after it was done'
  const writes = writesIn(breaking.calls.filter((_, index) => index !== at - 1 || isDone))
  const ends = [{ state: `${path}${writes}`, lost: false }]
  // What was written may have reached the document, or, since the last flush, not.
  const isFlush = breaking.calls[at - 1] === 'SpreadsheetApp.flush' && !isDone
  if (told.isCut || isFlush) ends.push({ state: `${path}${lastFlush.writes}`, lost: true })
  const unseen = ends.filter(({ state }) => more.length > 0 || !all.seen.has(state))
  for (const { state, lost } of unseen) {
    if (all.seen.has(state) && more.length === 0) continue
    if (lost) sheet.host.restore(lastFlush.snapshot)
    await completes(sheet, all, more, state)
  }
  const isUntouched = writes === 0 && (unseen.length === 0 || writesIn(all.calls) === 0)
  return { count: ends.length, isUntouched }
}

// What changes nothing in the document. A state is known by how many calls changed it: runs from one start are alike.
const harmless =
  /\.(get|is|can|has|new)\w*$|Builder\.|^(Lock|LockService|Utilities|Session|HtmlService|HtmlOutput|Logger|Ui)\.|\.(flush|toast|build)$/

const writesIn = (calls: readonly string[]) => calls.filter((name) => !harmless.test(name)).length

/** Throws the first few of what differs. */
function same(differing: readonly string[], when = '') {
  if (differing.length > 0)
    throw new Error(
      `${when} ${differing.length} differ: ${differing
        .slice(0, 4)
        .map((one) => one.slice(0, 300))
        .join(' | ')}`,
    )
}

async function completes(sheet: LocalSpreadsheet, all: Whole, more: Fault[], state: string): Promise<void> {
  const { action, before, after, told } = all
  const left = leftIn(sheet)
  same(kept(action, left, before, after), 'after the fault')
  if (action.kind === 'open') same(differences(left, before), 'after the fault')
  if (more.length > 0) {
    await brokenIn(sheet, all, more, `${state} then `)
    return
  }
  const again = tryIt(sheet, action, new Breaking())
  same(again.failure === undefined ? [] : [again.failure], 'again')
  for (const say of again.said) {
    isPlain(say)
    expect(say).not.toContain('did not work')
  }
  if (action.kind === 'open') expect(again.answer).toEqual(told.answer)
  if (action.kind === 'save') expect(again.answer).toMatchObject({ ok: true })
  same(differences(leftIn(sheet), after), 'again')
  if (action.kind === 'save') {
    expect(tryIt(sheet, action, new Breaking()).answer).toMatchObject({ ok: true, again: true })
    same(differences(leftIn(sheet), after), 'a third time')
  }
  all.seen.add(state)
}

function kept(action: Action, left: Left, before: Left, after: Left): string[] {
  if (!action.takesRows) return harmed(left, before, after)
  const [are, were] = [othersRows(left), othersRows(before)]
  return JSON.stringify(are) === JSON.stringify(were)
    ? []
    : [`rows ${JSON.stringify(are)} were ${JSON.stringify(were)}`]
}

/** Every way in which a call may break that makes a difference: what only names a thing changes nothing. */
export const faultsOf = ({ calls }: Whole): Fault[] =>
  calls.flatMap((name, index) => {
    const all = Object.keys(ways) as Way[]
    const here = reachesDocument(name) ? all : all.filter((way) => way === 'times out' || way === 'is cut')
    return here.map((way) => ({ at: index + 1, way }))
  })
