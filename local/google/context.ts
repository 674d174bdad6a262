import type { Execution } from '../script/authorization.ts'
import type { Area, Place } from '../univer/areas.ts'
import type { Engine } from '../univer/engine.ts'
import { Calls } from './calls.ts'
import { type Displayed, RecordsDisplay } from './display.ts'
import { Exception } from './exception.ts'
import { type Gate, guard } from './guard.ts'
import type { Answer, HostOptions, Menu, Question, Toast } from './host.ts'
import type { Kind } from './members.ts'
import { mayCall, mayTouchMember } from './permissions.ts'
import { mayPass, protectedSay, protects } from './protected.ts'
import { forgetTab, newRecords, noteKey, type Records, shiftRecords } from './records.ts'
import { parseTyped } from './typed.ts'
import { taken, type Uncertain } from './uncertain.ts'

/** A Lock that was taken, and in which run. */
export type Holder = { execution?: Execution | undefined }

/** The open spreadsheet with everything that the services share. */
export class Context {
  readonly options: HostOptions
  readonly engine: Engine
  readonly calls = new Calls()
  readonly gate: Gate
  records: Records = newRecords()
  menus: Menu[] = []
  execution: Execution | undefined
  private acting: string | undefined
  private readonly shown: RecordsDisplay
  log: string[] = []
  name: string
  onRecords: (what: Displayed, tab: string) => void = () => {}
  /** Who holds which lock. */
  readonly locks = new Map<string, Holder>()
  cache = new Map<string, { value: string; until: number }>()
  readonly uncertain: Uncertain
  zone: string
  locale: string

  constructor(options: HostOptions) {
    this.options = options
    this.uncertain = { ...taken, ...options.uncertain }
    this.engine = options.engine
    this.zone = options.timeZone ?? 'Pacific/Auckland'
    this.locale = options.locale ?? 'en_US'
    this.name = options.name ?? 'Untitled spreadsheet'
    this.gate = {
      isWithin: false,
      call: (kind, method) => {
        mayCall(this.execution, kind, method)
        this.calls.count(`${kind}.${method}`)
      },
      touch: (kind, name) => mayTouchMember(this.execution, kind, name),
    }
    this.shown = new RecordsDisplay(this)
    this.engine.understand((text, pattern) => parseTyped(text, this.locale, pattern))
    this.engine.onShift((shift) => shiftRecords(this.records, shift))
    this.engine.onTabRemoved((tab) => forgetTab(this.records, tab))
  }

  get id() {
    return this.options.id ?? 'spreadsheet'
  }

  get owner() {
    return this.options.owner ?? 'owner@example.com'
  }

  get user() {
    return this.acting ?? this.options.user ?? this.owner
  }

  /** Whatever is done meanwhile, somebody else does. */
  actAs<T>(user: string, act: () => T): T {
    const before = this.acting
    this.acting = user
    try {
      return act()
    } finally {
      this.acting = before
    }
  }

  guard<G extends object>(kind: Kind, inside: object): G {
    return guard<G>(kind, inside, this.gate)
  }

  /** Runs the script's code in a mode of its own, also from within a service's call. */
  execute<T>(execution: Execution, run: () => T): T {
    const before = { execution: this.execution, isWithin: this.gate.isWithin }
    this.execution = execution
    this.gate.isWithin = false
    try {
      return run()
    } finally {
      this.execution = before.execution
      this.gate.isWithin = before.isWithin
    }
  }

  /** What a run locked is free again, at its end and while it waits for a person. */
  freeLocks(execution: Execution | undefined) {
    for (const [name, holder] of this.locks) if (holder.execution === execution) this.locks.delete(name)
  }

  activate(tab: string) {
    this.engine.activate(tab)
    this.options.onActivate?.(this.tab(tab).name)
  }

  toast(toast: Toast) {
    this.options.onToast?.(toast)
  }

  ask(question: Question): Answer {
    return this.options.ask?.(question) ?? { button: 'CLOSE' }
  }

  newId() {
    this.records.nextId += 1
    return this.records.nextId
  }

  tab(id: string) {
    const found = this.engine.tabs().find((tab) => tab.id === id)
    if (!found) throw new Exception(`Sheet ${id} not found`)
    return found
  }

  /** After records of a tab changed that are no part of its cells. */
  display(what: Displayed, tab: string) {
    this.shown.show(what, tab)
    this.onRecords(what, tab)
  }

  note(place: Place) {
    return this.records.notes[place.tab]?.[noteKey(place)] ?? ''
  }

  /** Scripts run as the person who clicked: what they may not edit, the script may not either. */
  mayEdit(area: Area): boolean {
    return this.records.protections.every((record) => mayPass(this, record) || !protects(record, area))
  }

  /** Whether Sheets asks a person before they edit here. */
  warnsAt(area: Area): boolean {
    return this.records.protections.some((record) => record.isWarningOnly && protects(record, area))
  }

  /** A closed tab's size, looks and charts are closed too, whatever of its cells was left open. */
  refuseOnClosedTab(tab: string) {
    const isClosed = this.records.protections.some(
      (record) => record.type === 'SHEET' && record.area.tab === tab && !mayPass(this, record),
    )
    if (isClosed) throw new Exception(protectedSay)
  }

  refuseUnlessEditable(area: Area) {
    const isStopped = this.uncertain.warnings === 'stop scripts' && this.warnsAt(area)
    if (this.mayEdit(area) && !isStopped) return
    throw new Exception(protectedSay)
  }
}
