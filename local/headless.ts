import { readdirSync, readFileSync } from 'node:fs'
import { cellsOf } from './google/cells.ts'
import { LocalHost } from './google/createHost.ts'
import type { Answer, ChartRecord, MenuEntry, Page, Question, Toast } from './google/host.ts'
import type { Uncertain } from './google/uncertain.ts'
import type { Engine } from './univer/engine.ts'
import { openNodeEngine } from './univer/nodeEngine.ts'

export type OpenOptions = {
  /** The text of Code.js; left out: the one that was built. */
  code?: string
  /** Beside those that were built, or in their stead. */
  pages?: Record<string, string>
  /** The spreadsheet's; the script's is the process's. */
  timeZone?: string
  locale?: string
  /** The end of its address; by it other files import from this one. */
  id?: string
  owner?: string
  user?: string
  editors?: string[]
  groups?: Record<string, string[]>
  /** A Workspace domain whose people may all edit; left out: the file of a consumer account. */
  domain?: string
  /** What Google does where nobody has told: see google/uncertain.ts. */
  uncertain?: Partial<Uncertain>
  /** What host.snapshot() gave, to open again. */
  snapshot?: string
  /** Left out: a new one; given by whoever wants to see what it is asked. */
  engine?: Engine
}

export type MenuItem = { caption: string; functionName: string }
type Typed = string | number | boolean | Date | null

const dist = new URL('../dist/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, dist), 'utf8')

const extension = '.html'

function builtPages(): Record<string, string> {
  const names = readdirSync(dist).filter((name) => name.endsWith(extension))
  return Object.fromEntries(names.map((name) => [name.slice(0, -extension.length), read(name)]))
}

/** Opens an empty spreadsheet without a page, with a script bound to it. */
export async function openSpreadsheet(options: OpenOptions = {}): Promise<LocalSpreadsheet> {
  return new LocalSpreadsheet(options)
}

/** A spreadsheet as a test holds it: what a person does, sees and clicks. */
export class LocalSpreadsheet {
  readonly host: LocalHost
  menu: MenuItem[] = []
  readonly toasts: Toast[] = []
  readonly alerts: Question[] = []
  /** What the next alerts and prompts are answered; with none left they are closed. */
  readonly answers: (Answer | Answer['button'])[] = []
  readonly dialogs: Page[] = []
  sidebar: Page | undefined
  private readonly cells: ReturnType<typeof cellsOf>

  constructor({
    code = read('Code.js'),
    engine = openNodeEngine(),
    pages,
    snapshot,
    ...options
  }: OpenOptions) {
    this.host = new LocalHost({
      ...options,
      engine,
      code,
      pages: { ...builtPages(), ...pages },
      ask: (question) => this.answer(question),
      onToast: (toast) => this.toasts.push(toast),
      onPage: (page) => this.show(page),
    })
    if (snapshot) this.host.restore(snapshot)
    this.cells = cellsOf(this.host.context)
  }

  private answer(question: Question): Answer {
    this.alerts.push(question)
    const next = this.answers.shift() ?? 'CLOSE'
    return typeof next === 'string' ? { button: next } : next
  }

  private show(page: Page) {
    if (page.kind === 'sidebar') this.sidebar = page
    else this.dialogs.push(page)
  }

  /** The same file in the hands of somebody else: what is chosen, called and typed there, they do. */
  as(user: string): LocalSpreadsheet {
    const { context } = this.host
    const theirs: LocalSpreadsheet = Object.create(this)
    theirs.choose = (caption) => context.actAs(user, () => this.choose(caption))
    theirs.run = (name, ...args) => context.actAs(user, () => this.run(name, ...args))
    theirs.type = (a1, value) => context.actAs(user, () => this.type(a1, value))
    return theirs
  }

  get calls() {
    return this.host.context.calls
  }

  /** What scripts wrote with Logger and console. */
  get log() {
    return this.host.context.log
  }

  /** Opens the file: runs onOpen, and fills the menu. */
  open(authMode: 'NONE' | 'LIMITED' = 'LIMITED') {
    this.menu = this.host.openMenu(authMode).flatMap(({ entries }) => itemsOf(entries))
  }

  /** Clicks a menu item. */
  async choose(caption: string) {
    const item = this.menu.find((each) => each.caption === caption)
    if (!item)
      throw new Error(
        `The menu has no item "${caption}"; it has ${this.menu.map((each) => each.caption).join(', ') || 'none: open() the file first'}`,
      )
    this.host.runMenuItem(item.functionName)
    await this.settle()
  }

  /** Calls a function as google.script.run does. */
  async run(functionName: string, ...args: unknown[]): Promise<unknown> {
    const result = await this.host.serverCall(functionName, args)
    await this.settle()
    return result
  }

  /** Types into a cell ('Plan!H2') as a person does. Throws what the person would be told. */
  async type(a1: string, value: Typed) {
    this.cells.type(a1, value)
    await this.settle()
  }

  /** A cell's value as getValue gives it. */
  value(a1: string) {
    return this.values(a1)[0]?.[0]
  }

  values(a1: string) {
    return this.cells.values(a1)
  }

  /** A cell as it is displayed. */
  text(a1: string) {
    return this.texts(a1)[0]?.[0]
  }

  texts(a1: string) {
    return this.cells.texts(a1)
  }

  formula(a1: string) {
    return this.cells.formula(a1)
  }

  note(a1: string) {
    return this.cells.note(a1)
  }

  background(a1: string) {
    return this.cells.background(a1)
  }

  /** What the tip on a cell's error says. */
  error(a1: string) {
    return this.cells.error(a1)
  }

  /** A tab with these values in it, as typed numbers, texts and Dates; nothing is parsed but formulas. */
  addTab(name: string, rows: unknown[][] = []) {
    this.cells.addTab(name, rows)
  }

  /** Clicks Allow access on an IMPORTRANGE of another file. */
  async allowAccess(other: LocalSpreadsheet) {
    this.host.context.records.connected.push(other.host.context.id)
    await this.settle()
  }

  get tabs() {
    return this.host.context.engine.tabs()
  }

  charts(tab?: string): ChartRecord[] {
    return this.host.charts(tab)
  }

  async settle() {
    await this.host.settle()
  }

  snapshot() {
    return this.host.snapshot()
  }

  dispose() {
    this.host.dispose()
  }
}

const itemsOf = (entries: MenuEntry[]): MenuItem[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'item') return [{ caption: entry.caption, functionName: entry.functionName }]
    return entry.kind === 'menu' ? itemsOf(entry.entries) : []
  })
