import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

export type Parameter = { name: string; text: string }

/** What Google Sheets is told of one name of main.ts. */
export type Manual = {
  name: string
  custom: boolean
  /** The file that declares it, as main.ts names it. */
  from: string
  /** The whole JSDoc comment, as it stands in the source, at the left margin. */
  comment: string
  description: string
  parameters: Parameter[]
}

/** The manual of every name that main.ts hands to Apps Script, in its order. */
export function readManuals(main: string): Manual[] {
  const list = readFileSync(main, 'utf8')
  const exported = [...list.matchAll(/^export \{([^}]*)\} from '([^']+)'$/gm)]
  const rest = exported.reduce((text, [line]) => text.replace(line, ''), list).replace(/^\/\/.*$/gm, '')
  if (rest.trim()) throw new Error(`${main} holds more than "export { … } from '…'": ${rest.trim()}`)
  return exported.flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => readManual(name, from, join(dirname(main), from))),
  )
}

function readManual(name: string, from: string, file: string): Manual {
  const comment = commentAbove(name, file)
  const [description = '', ...tags] = wordsOf(comment).split(/ (?=@)/)
  const manual = {
    name,
    custom: basename(dirname(file)) === 'functions',
    from,
    comment,
    description,
    parameters: tags.filter((tag) => tag.startsWith('@param')).map((tag) => parameterIn(tag, name)),
  }
  const complaint = complaintOf(manual, tags)
  if (complaint) throw new Error(`${name} in ${file} ${complaint}`)
  return manual
}

function commentAbove(name: string, file: string): string {
  const declared = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\s*)?^export (?:const|(?:async )?function) ${name}\\b`,
    'm',
  ).exec(readFileSync(file, 'utf8'))
  if (!declared) throw new Error(`${file} does not declare ${name}, which main.ts takes from it`)
  return (declared[1] ?? '').trim()
}

function wordsOf(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function parameterIn(tag: string, name: string): Parameter {
  const [, parameter, text] = /^@param \{[^}]+\} (\w+) (.+)$/.exec(tag) ?? []
  if (!parameter || !text) throw new Error(`${name}: "${tag}" is not "@param {type} name What it is."`)
  return { name: parameter, text }
}

function complaintOf({ custom, description }: Manual, tags: string[]): string | undefined {
  const marked = tags.at(-1) === '@customfunction'
  if (custom && !description) return 'has no JSDoc right above it that says what it answers'
  if (custom && !marked) return 'has no @customfunction as the last line of its JSDoc'
  if (!custom && marked) return 'is marked @customfunction, but does not live in functions/'
  return undefined
}
