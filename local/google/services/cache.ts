import type { Context } from '../context.ts'
import { Exception } from '../exception.ts'
import { Inside } from './inside.ts'

type Service = GoogleAppsScript.Cache.CacheService
type Cache = GoogleAppsScript.Cache.Cache

const longestKey = 250
const longestValue = 100 * 1024
const longestLife = 21_600

export class CacheServiceObject extends Inside<Service> implements Partial<Service> {
  constructor(context: Context) {
    super(context, 'CacheService')
  }

  getDocumentCache() {
    return new CacheObject(this.context, 'document').self
  }

  getScriptCache() {
    return new CacheObject(this.context, 'script').self
  }

  getUserCache() {
    return new CacheObject(this.context, `user ${this.context.user}`).self
  }
}

class CacheObject extends Inside<Cache> implements Partial<Cache> {
  private readonly name: string

  constructor(context: Context, name: string) {
    super(context, 'Cache')
    this.name = name
  }

  private key(key: string) {
    if (key.length > longestKey) throw new Exception('Argument too large: key')
    return `${this.name}/${key}`
  }

  get(key: string) {
    const kept = this.context.cache.get(this.key(key))
    return kept && kept.until > Date.now() ? kept.value : null
  }

  getAll(keys: string[]) {
    return Object.fromEntries(keys.flatMap((key) => (this.get(key) === null ? [] : [[key, this.get(key)]])))
  }

  put(key: string, value: string, seconds = 600) {
    const text = String(value)
    if (text.length > longestValue) throw new Exception('Argument too large: value')
    if (seconds < 1 || seconds > longestLife) throw new Exception('Invalid argument: expirationInSeconds')
    this.context.cache.set(this.key(key), { value: text, until: Date.now() + seconds * 1000 })
  }

  putAll(values: Record<string, string>, seconds = 600) {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds)
  }

  remove(key: string) {
    this.context.cache.delete(this.key(key))
  }

  removeAll(keys: string[]) {
    for (const key of keys) this.remove(key)
  }
}
