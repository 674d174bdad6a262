import type { LocalSpreadsheet } from '../../local/headless.ts'
import { aCheckIn, anObservation, aOneToOne, aReply, aWin } from '../cells/saves.ts'
import { type Damage, forgetRows, type Outcome, type Random } from './damage.ts'
import { type Kind, openFile, repOf, restoreShared, sharedFile } from './files.ts'
import { type Contents, contentsOf, Gone } from './hands.ts'
import { faultsOf, plain } from './sentences.ts'

/** What came of damages to one file: the sentences that were shown, and the promises that were broken. */
export type Fate = { sentences: Map<string, string>; broken: string[]; done: string[] }

const ours = ['Scores', 'Quadrant', 'Scores 2026', 'Quadrant 2026']

/** Damages a file, and tries everything that people do with it. */
export async function undergo(kind: Kind, damages: readonly Damage[], random: Random): Promise<Fate> {
  const undamaged = await scoresOf(kind)
  const asRep = damages.some((damage) => damage.asRep)
  const isShallow = damages.every(({ shallow }) => shallow)
  const file = isShallow
    ? await sharedFile(kind)
    : await openFile(kind, asRep ? { user: 'rep@example.com' } : {})
  const fate: Fate = { sentences: new Map(), broken: [], done: [] }
  try {
    const doAll = () => damageAll(file, damages, random, fate)
    const outcomes = await (isShallow ? atOnce(file, () => restored(file, kind, doAll)) : doAll())
    await file.settle()
    if (fate.done.length === 0) return fate
    await tryAll(new Trial(file, fate, kind), { undamaged, damages, outcomes, asRep, random })
  } catch (error) {
    fate.broken.push(`the test itself: ${(error as Error).stack}`)
  } finally {
    if (!isShallow) file.dispose()
  }
  return fate
}

function restored<Result>(file: LocalSpreadsheet, kind: Kind, work: () => Result): Result {
  forgetRows(file)
  restoreShared(file, kind)
  return work()
}

async function damageAll(file: LocalSpreadsheet, damages: readonly Damage[], random: Random, fate: Fate) {
  const outcomes: Outcome[] = []
  for (const damage of damages) {
    try {
      outcomes.push(((await damage.do(file, random)) as Outcome | undefined) ?? {})
      fate.done.push(damage.name)
    } catch (error) {
      if (!(error instanceof Gone) && damages.length === 1) throw error
    }
  }
  return outcomes
}

/** Computes nothing until all is done: only what comes of it is looked at. */
async function atOnce<Result>(file: LocalSpreadsheet, work: () => Promise<Result>): Promise<Result> {
  const { engine } = file.host.context
  const { calculate } = engine
  engine.calculate = () => {}
  try {
    return await work()
  } finally {
    engine.calculate = calculate
  }
}

// No save reads or writes these but for the settings, whose every value is tried elsewhere.
const isNoMatterToSaves = ({ name }: Damage) => /^(Scores|Quadrant|Team)\b/.test(name)

type Rows = Map<string, string>
type Question = {
  undamaged: Rows
  damages: readonly Damage[]
  outcomes: Outcome[]
  asRep: boolean
  random: Random
}

async function tryAll(trial: Trial, { undamaged, damages, outcomes, asRep, random }: Question) {
  const alone = damages.length === 1
  const hits = together(outcomes.map((outcome) => outcome.hits ?? []))
  const lost = together(outcomes.map((outcome) => outcome.lost ?? outcome.hits ?? []))
  const mayFail = damages.some(({ scores }) => scores !== undefined)
  trial.looks()
  if (alone && damages[0]?.scores === 'error' && !trial.scoresFail()) trial.says('Scores shows no error')
  if (!(mayFail && trial.scoresFail())) trial.scoresStand(undamaged, hits, 'scores')
  if (alone || damages.every(({ shallow }) => shallow))
    trial.lists(outcomes.flatMap((outcome) => outcome.listed ?? []))
  await trial.screens()
  if (damages.every(({ shallow }) => shallow)) return
  if (!damages.every(isNoMatterToSaves)) await trial.saves(random)
  await trial.setsUp(damages.flatMap(({ keeps }) => keeps ?? []))
  const mends = !asRep && damages.every(({ setUpMends }) => setUpMends !== false)
  trial.looks()
  if (mends) trial.scoresStand(undamaged, trial.andWhoWasSaved(lost), 'scores after set-up')
  await trial.screens()
  await trial.setsUpAgain()
}

const together = (all: ('everybody' | readonly string[])[]) =>
  all.includes('everybody') ? 'everybody' : new Set(all.flat())

const known = new Map<Kind, Rows>()

async function scoresOf(kind: Kind): Promise<Rows> {
  const before = known.get(kind)
  if (before) return before
  const file = await openFile(kind)
  const rows = rowsIn(file)
  file.dispose()
  known.set(kind, rows)
  return rows
}

/** The rows of Scores by month and rep. */
function rowsIn(file: LocalSpreadsheet): Rows {
  const rows: Rows = new Map()
  if (!file.tabs.some(({ name }) => name === 'Scores')) return rows
  for (const row of file.values('Scores!A2:K400')) {
    const [month, rep] = row
    if (rep !== '')
      rows.set(
        `${month instanceof Date ? month.toISOString().slice(0, 10) : month} ${rep}`,
        JSON.stringify(row),
      )
  }
  return rows
}

const everySave = process.env.DAMAGE_SAVES === 'all'

const errorCell = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/

class Trial {
  readonly file: LocalSpreadsheet
  private readonly fate: Fate
  private readonly rep: string
  private saved = false

  constructor(file: LocalSpreadsheet, fate: Fate, kind: Kind) {
    this.file = file
    this.fate = fate
    this.rep = repOf[kind]
  }

  says(broken: string) {
    this.fate.broken.push(broken)
  }

  private has = (tab: string) => this.file.tabs.some(({ name }) => name === tab)

  private hear(where: string, said: string | undefined) {
    if (!said) return
    for (const sentence of plain(said)) {
      if (!this.fate.sentences.has(sentence)) this.fate.sentences.set(sentence, where)
      for (const fault of faultsOf(said)) this.says(`${where}: ${fault}: ${sentence}`)
    }
  }

  scoresFail() {
    return !this.has('Scores') || /^(#.*|)$/.test(String(this.file.value('Scores!A2')))
  }

  /** Reads what a person who looks at the tabs is told. */
  looks() {
    const { file } = this
    for (const [tab, cells] of [
      ['Scores', ['A2']],
      ['Quadrant', ['A3', 'D1', 'A5', 'A19', 'A21', 'I21', 'AA1']],
    ] as const) {
      if (!this.has(tab)) continue
      for (const a1 of cells) {
        const [columns, rows] = [file.tabs.find(({ name }) => name === tab)?.columns ?? 0, 21]
        if (a1 === 'AA1' && columns < 27) continue
        if (rows && errorCell.test(String(file.value(`${tab}!${a1}`))))
          this.hear(
            `${tab}!${a1}`,
            file.error(`${tab}!${a1}`) ?? `${tab}!${a1} shows an error without a word.`,
          )
      }
    }
    if (this.has('Quadrant')) this.hear('Quadrant!A19', titleSaid(String(file.value('Quadrant!A19'))))
    for (const [, , , problem, mend] of this.problems()) {
      this.hear('problem', String(problem))
      this.hear('mend', String(mend))
      if (!mend) this.says(`no mend for ${problem}`)
    }
  }

  private problems(): unknown[][] {
    if (!this.has('Quadrant')) return []
    return this.file
      .values('Quadrant!I21:M400')
      .filter(([tab]) => tab !== '' && !errorCell.test(String(tab)) && tab !== 'mine')
  }

  scoresStand(undamaged: Rows, hits: 'everybody' | Set<string>, what: string) {
    if (!this.has('Scores')) return
    if (hits === 'everybody' && this.file.value('Scores!A2') === '') return
    if (this.scoresFail()) {
      if (undamaged.size > 0 && !(hits === 'everybody' && rowsIn(this.file).size > 0))
        this.says(`${what}: Scores!A2 shows ${this.file.value('Scores!A2')}: ${this.file.error('Scores!A2')}`)
      return
    }
    const rows = rowsIn(this.file)
    if (hits === 'everybody') return
    const unlike = [...undamaged].filter(
      ([key, row]) =>
        ![...hits].some((rep) => key.toLowerCase().includes(rep.toLowerCase()) && rep) &&
        rows.get(key) !== row,
    )
    const [first] = unlike
    if (first)
      this.says(`${what}: ${unlike.length} rows differ, such as ${first[1]} now ${rows.get(first[0])}`)
  }

  lists(wanted: readonly (readonly unknown[])[]) {
    const all = this.problems()
    for (const [tab, row, header] of wanted)
      if (!all.some((one) => one[0] === tab && one[1] === row && one[2] === header))
        this.says(`not listed: ${tab} ${row} ${header}; listed: ${JSON.stringify(all.slice(0, 4))}`)
  }

  async screens() {
    for (const [name, ...args] of [
      ['openStart'],
      ['openTeam'],
      ['openRep', this.rep],
      ['openQuadrant'],
    ] as const)
      await this.ask(name, ...args)
  }

  private async ask(name: string, ...args: unknown[]): Promise<Answer | undefined> {
    try {
      const answer = (await this.file.run(name, ...args)) as Answer
      const text = JSON.stringify(answer)
      if (!answer || typeof answer.ok !== 'boolean') this.says(`${name} answers ${text}`)
      if (/"[^"]*\b(undefined|NaN|\[object)\b[^"]*"/.test(text))
        this.says(`${name} answers ${text.slice(0, 300)}`)
      if (!answer.ok && !answer.say) this.says(`${name} refuses without a word`)
      this.hear(name, answer.say)
      for (const field of Object.values(answer.fields ?? {})) this.hear(`${name}, a field`, field)
      return answer
    } catch (error) {
      this.says(`${name} throws ${(error as Error).message}`)
      return undefined
    }
  }

  /** Two saves one after the other, others each time; what they saved stays, as it does for people. */
  async saves(random: Random) {
    const { rep } = this
    const page = await this.ask('openRep', rep)
    const lines = (page?.lines ?? []).map(({ key, activity }) => ({ key, activity, done: 3, rightPeople: 2 }))
    const forms = [
      ['saveCheckIn', aCheckIn({ rep, lines, month: page?.month ?? aCheckIn().month })],
      ['saveOneToOne', aOneToOne({ rep })],
      ['saveObservation', anObservation({ rep })],
      ['saveWin', aWin({ rep })],
      ['saveReply', aReply({ checkInId: 'talk-0000002' })],
    ] as const
    const first = Math.floor(random() * forms.length)
    let before = contentsOf(this.file)
    for (const at of everySave
      ? forms.keys()
      : [first, (first + 1 + Math.floor(random() * 4)) % forms.length]) {
      const [name, form] = forms[at] ?? forms[0]
      before = await this.save(before, name, form, form.id)
    }
    this.saved = true
  }

  private async save(before: Contents, name: string, form: object, id: string): Promise<Contents> {
    const answer = await this.ask(name, form)
    const after = contentsOf(this.file)
    const changed = differences(before, after)
    for (const change of changed) {
      const cameOverFormula = change.was?.formula && change.was.formula !== change.now?.formula
      if (cameOverFormula)
        this.says(
          `${name} wrote over the formula in ${change.at}: ${change.was?.formula}, answering ${answer?.say}`,
        )
      else if (!ours.includes(change.tab) && change.was && !change.was.formula && !allowed(name, change))
        this.says(
          `${name} wrote over ${change.at}: ${String(change.was.value).slice(0, 40)} is now ${change.now?.value}`,
        )
    }
    const written = changed.filter(({ tab, now }) => !ours.includes(tab) && !now?.formula)
    if (answer && !answer.ok && written.length > 0)
      this.says(`${name} refused (${answer.say}) and wrote ${written.map(({ at }) => at).slice(0, 5)}`)
    if (answer?.ok && name !== 'saveReply' && !holds(after, id))
      this.says(`${name} says ${answer.say}, but its Id is nowhere`)
    if (answer?.ok && name === 'saveOneToOne' && /plan line/.test(answer.say ?? '')) {
      const plan = after.get('Plan')
      if (
        !/stand under Commitments/.test(answer.say ?? '') &&
        plan &&
        ![...plan.values()].some(({ value }) => value === 'Visits')
      )
        this.says(`${name} says ${answer.say}, but no such line is in Plan`)
    }
    return after
  }

  /** Whoever was saved for may score otherwise since. */
  andWhoWasSaved(hits: 'everybody' | Set<string>) {
    return hits === 'everybody' || !this.saved ? hits : new Set([...hits, this.rep])
  }

  async setsUp(keeps: readonly string[]) {
    const before = contentsOf(this.file, ours)
    const kept = keeps.map((a1) => [a1, this.held(a1)] as const)
    await this.chooses('Set up the tabs')
    this.nothingLost(before, 'Set up')
    const between = contentsOf(this.file, ours)
    await this.chooses('Draw the quadrant')
    this.nothingLost(between, 'Draw')
    for (const [a1, held] of kept)
      if (this.held(a1) !== held) this.says(`Set up took ${held} away from ${a1}`)
  }

  /** What a person put into a cell: of a formula that is the formula, whatever it shows. */
  private held = (a1: string) => this.file.formula(a1) || this.file.value(a1)

  /** A second set-up has nothing left to do that the first could have done. */
  async setsUpAgain() {
    const before = contentsOf(this.file)
    await this.chooses('Set up the tabs')
    const changed = differences(before, contentsOf(this.file))
    if (changed.length > 0)
      this.says(
        `a second Set up changes ${changed.slice(0, 4).map(({ at, was, now }) => `${at} ${JSON.stringify(was)} ${JSON.stringify(now)}`)}`,
      )
  }

  private async chooses(caption: string) {
    const [alerts, toasts] = [this.file.alerts.length, this.file.toasts.length]
    try {
      await this.file.choose(caption)
    } catch (error) {
      this.says(`${caption} throws ${(error as Error).message}`)
    }
    for (const { message } of this.file.alerts.slice(alerts))
      for (const part of message.split('\n\n')) this.hear(caption, part)
    for (const { title, message } of this.file.toasts.slice(toasts))
      if (title !== 'Setting up') this.hear(caption, message)
  }

  /** Everything that stood in a tab stands there still, if perhaps a row lower. */
  private nothingLost(before: Contents, who: string) {
    const after = contentsOf(this.file, ours)
    const everything = [...after.values()].flatMap((cells) => [...cells.values()].map(keyOf))
    for (const [tab, cells] of before) {
      const now = after.get(tab)
      const lost = [...cells].filter(
        ([a1, cell]) => cell.formula === '' && now?.get(a1)?.value !== cell.value,
      )
      const counts = new Map<string, number>()
      for (const key of now ? [...now.values()].map(keyOf) : everything)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      for (const cell of cells.values()) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) - 1)
      const [gone] = [...counts].filter(([key, count]) => count < 0 && !key.startsWith('='))
      if (gone && lost.length > 0)
        this.says(`${who} lost ${lost.slice(0, 3).map(([a1, { value }]) => `${tab}!${a1} ${value}`)}`)
    }
  }
}

const titleSaid = (title: string) => (/^(Who is where|mine|)$/.test(title) ? undefined : title)

const keyOf = ({ value, formula }: { value: unknown; formula: string }) => formula || JSON.stringify(value)

type Answer = {
  ok: boolean
  say?: string
  fields?: Record<string, string>
  month?: string
  lines?: { key: string; activity: string }[]
}

type Held = { value: unknown; formula: string }
type Change = { tab: string; at: string; a1: string; was: Held | undefined; now: Held | undefined }

function differences(before: Contents, after: Contents): Change[] {
  const tabs = new Set([...before.keys(), ...after.keys()])
  return [...tabs].flatMap((tab) => {
    const [old, now] = [before.get(tab), after.get(tab)]
    const cells = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])
    return [...cells].flatMap((a1) => {
      const [was, is] = [old?.get(a1), now?.get(a1)]
      if (was?.value === is?.value && was?.formula === is?.formula) return []
      return [{ tab, at: `${tab}!${a1}`, a1, was, now: is }]
    })
  })
}

/** The totals of a check-in are numbers that may change. */
const allowed = (name: string, { tab, now }: Change) =>
  name === 'saveCheckIn' && /^plan/i.test(tab) && (now?.value === 3 || now?.value === 2)

const holds = (contents: Contents, id: string) =>
  [...contents.values()].some((cells) => [...cells.values()].some(({ value }) => value === id))
