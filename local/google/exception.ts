/** What Google's services throw. */
export class Exception extends Error {
  override name = 'Exception'
}

/** Something that Google can do and this stand-in cannot, said loudly. */
export class NotYet extends Error {
  override name = 'NotYet'

  constructor(what: string) {
    super(`The stand-in does not know ${what} yet`)
  }
}
