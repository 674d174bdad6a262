type Clock = DateConstructor & { ahead?: number }

/** Has a realm's clock go so many milliseconds ahead, once; a page's as well, so it may use nothing from outside. */
export function goAhead(ahead: number): void {
  const real: Clock = Date
  if (real.ahead !== undefined) return
  const now = () => real.now() + ahead
  const shifted: Clock = new Proxy(real, {
    construct: (_, given, made) => Reflect.construct(real, given.length > 0 ? given : [now()], made),
    apply: () => new real(now()).toString(),
    get: (_, name) => ({ now, ahead })[String(name)] ?? Reflect.get(real, name),
  })
  real.prototype.constructor = shifted
  globalThis.Date = shifted
}

/** How far ahead the clock of this process goes. */
export const ahead = () => (Date as Clock).ahead ?? 0
