import type { Context } from '../context.ts'
import { Exception } from '../exception.ts'
import { Inside } from './inside.ts'

type Service = GoogleAppsScript.Properties.PropertiesService
type Properties = GoogleAppsScript.Properties.Properties

const longestValue = 9 * 1024
const largestStore = 500 * 1024

export class PropertiesServiceObject extends Inside<Service> implements Partial<Service> {
  constructor(context: Context) {
    super(context, 'PropertiesService')
  }

  getDocumentProperties() {
    return new PropertiesObject(this.context, 'document').self
  }

  getScriptProperties() {
    return new PropertiesObject(this.context, 'script').self
  }

  /** In a cell these are the owner's. */
  getUserProperties() {
    const { execution, owner, user } = this.context
    return new PropertiesObject(this.context, `user ${execution?.mode === 'CUSTOM_FUNCTION' ? owner : user}`)
      .self
  }
}

class PropertiesObject extends Inside<Properties> implements Partial<Properties> {
  private readonly store: string

  constructor(context: Context, store: string) {
    super(context, 'Properties')
    this.store = store
  }

  private get kept() {
    const { properties } = this.context.records
    const kept = properties[this.store] ?? {}
    properties[this.store] = kept
    return kept
  }

  getKeys() {
    return Object.keys(this.kept)
  }

  getProperties() {
    return { ...this.kept }
  }

  getProperty(key: string) {
    return this.kept[key] ?? null
  }

  setProperty(key: string, value: string) {
    const text = String(value)
    if (text.length > longestValue) throw new Exception('Argument too large: value')
    const others = Object.entries({ ...this.kept, [key]: text }).reduce(
      (sum, [k, v]) => sum + k.length + v.length,
      0,
    )
    if (others > largestStore) {
      throw new Exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      )
    }
    this.kept[key] = text
    return this.self
  }

  setProperties(properties: Record<string, string>, deletesOthers = false) {
    if (deletesOthers) this.deleteAllProperties()
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value)
    return this.self
  }

  deleteProperty(key: string) {
    delete this.kept[key]
    return this.self
  }

  deleteAllProperties() {
    this.context.records.properties[this.store] = {}
    return this.self
  }
}
