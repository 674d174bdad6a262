import type { Area } from '../../univer/areas.ts'
import type { Context } from '../context.ts'
import { spreadsheetEnums } from '../enums.ts'
import { Exception } from '../exception.ts'
import { domainMayEdit, mayPass, protectedSay } from '../protected.ts'
import type { ProtectionRecord } from '../records.ts'
import { Inside } from './inside.ts'
import { areaOfRange, type GoogleRange, rangeOf } from './range.ts'
import { UserObject } from './session.ts'

export type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection
type User = GoogleAppsScript.Base.User

function protect(context: Context, type: ProtectionRecord['type'], area: Area) {
  context.refuseUnlessEditable(area)
  const record: ProtectionRecord = {
    id: context.newId(),
    type,
    area,
    description: '',
    isWarningOnly: false,
    unprotected: [],
  }
  context.records.protections.push(record)
  return new ProtectionObject(context, record).self
}

/** Each call makes one more protection, also where there is one. */
export const protectRange = (context: Context, area: Area) => protect(context, 'RANGE', area)

/** A sheet has one protection at most. */
export function protectSheet(context: Context, area: Area) {
  const found = context.records.protections.find(
    ({ type, area: { tab } }) => type === 'SHEET' && tab === area.tab,
  )
  return found ? new ProtectionObject(context, found).self : protect(context, 'SHEET', area)
}

export const protectionsOf = (context: Context, type: string, tab?: string) =>
  context.records.protections
    .filter((record) => record.type === type && (tab === undefined || record.area.tab === tab))
    .map((record) => new ProtectionObject(context, record).self)

const email = (user: User | string) => (typeof user === 'string' ? user : user.getEmail())

class ProtectionObject extends Inside<GoogleProtection> implements Partial<GoogleProtection> {
  private readonly record: ProtectionRecord

  constructor(context: Context, record: ProtectionRecord) {
    super(context, 'Protection')
    this.record = record
  }

  canEdit() {
    return mayPass(this.context, this.record)
  }

  canDomainEdit() {
    this.refuseOthers()
    return domainMayEdit(this.context.options, this.record)
  }

  setDomainEdit(isAllowed: boolean) {
    this.refuseOthers()
    if (this.context.options.domain === undefined)
      throw new Exception('The owner of this spreadsheet has no domain whose people could be let in.')
    // From now on it protects: who may edit it does not follow the file any more.
    this.record.editors ??= this.editors()
    this.record.domainEdit = isAllowed
    return this.self
  }

  /** Who may not edit what is protected, may not change the protection either. */
  private refuseOthers() {
    if (!this.canEdit()) throw new Exception(protectedSay)
  }

  getDescription() {
    return this.record.description
  }

  setDescription(description: string) {
    this.refuseOthers()
    this.record.description = description
    return this.self
  }

  getProtectionType() {
    return spreadsheetEnums.ProtectionType[this.record.type]
  }

  getRange() {
    return rangeOf(this.context, this.record.area)
  }

  isWarningOnly() {
    return this.record.isWarningOnly
  }

  setWarningOnly(isWarningOnly: boolean) {
    this.refuseOthers()
    this.record.isWarningOnly = isWarningOnly
    return this.self
  }

  getEditors() {
    if (!this.canEdit())
      throw new Exception('You do not have permission to read the editors of this protection.')
    const namesOwner = this.context.uncertain.newEditors === 'with the owner'
    const editors = this.context.options.editors ?? []
    const everyone = namesOwner ? [this.context.owner, ...editors] : editors
    return (this.record.editors ?? everyone)
      .filter((each) => this.record.editors !== undefined || namesOwner || each !== this.context.owner)
      .map((each) => new UserObject(this.context, each).self)
  }

  addEditor(user: User | string) {
    return this.addEditors([email(user)])
  }

  addEditors(emails: string[]) {
    this.refuseOnWarning()
    const wrong = emails.find((each) => !/^[^\s@]+@[^\s@]+$/.test(each))
    if (wrong !== undefined) throw new Exception(`Invalid email: ${wrong}`)
    this.record.editors = [...new Set([...this.editors(), ...emails])]
    return this.self
  }

  removeEditor(user: User | string) {
    return this.removeEditors([email(user)])
  }

  /** The owner and whoever runs the script stay. */
  removeEditors(users: string[] | User[]) {
    this.refuseOnWarning()
    const gone = new Set((users as (User | string)[]).map(email))
    const { owner, user } = this.context
    const left = this.editors().filter((each) => !gone.has(each) || each === owner || each === user)
    if (!mayPass(this.context, { ...this.record, editors: left }))
      throw new Exception('You cannot remove the group that lets you edit this.')
    this.record.editors = left
    return this.self
  }

  private editors() {
    const { owner, options } = this.context
    return this.record.editors ?? [...new Set([owner, ...(options.editors ?? [])])]
  }

  private refuseOnWarning() {
    this.refuseOthers()
    if (this.record.isWarningOnly) {
      throw new Exception('A protection that only warns has no list of editors.')
    }
  }

  getUnprotectedRanges() {
    return this.record.unprotected.map((area) => rangeOf(this.context, area))
  }

  setUnprotectedRanges(ranges: GoogleRange[]) {
    this.refuseOthers()
    if (this.record.type !== 'SHEET')
      throw new Exception('Only a protected sheet can have unprotected ranges.')
    const areas = ranges.map(areaOfRange)
    if (areas.some(({ tab }) => tab !== this.record.area.tab))
      throw new Exception('Unprotected ranges must stand on the protected sheet.')
    this.record.unprotected = areas
    return this.self
  }

  remove() {
    this.refuseOthers()
    const { records } = this.context
    records.protections = records.protections.filter(({ id }) => id !== this.record.id)
  }
}
