const mostCharacters = 50_000
const longestSentence = 600

// A user's own words may stand in a sentence, in quotes; ours may not speak of the machine.
const quotes = /“[\s\S]*”/g
const ofTheMachine =
  /undefined|null\b|NaN|\[object|TypeError|RangeError|ReferenceError|Cannot |not a function|not iterable|Symbol\(|Invalid time/

const is = (tag: string, value: unknown) => Object.prototype.toString.call(value) === `[object ${tag}]`

/** What is wrong with what stands in a cell; undefined where a cell of Sheets can hold it. */
function wrongCell(cell: unknown): string | undefined {
  if (cell === null || typeof cell === 'boolean') return undefined
  if (typeof cell === 'number') return Number.isFinite(cell) ? undefined : `a number that is ${cell}`
  if (typeof cell === 'string')
    return cell.length > mostCharacters ? `a text of ${cell.length} characters` : undefined
  if (is('Date', cell)) return Number.isNaN((cell as Date).getTime()) ? 'no moment' : undefined
  return `a ${typeof cell}`
}

function wrongTable(rows: readonly unknown[]): string | undefined {
  if (rows.length === 0) return 'an empty array'
  const width = Array.isArray(rows[0]) ? rows[0].length : 0
  if (width === 0) return 'an empty row'
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width) return 'a ragged table'
    for (let at = 0; at < width; at++) {
      const wrong = wrongCell(row[at])
      if (wrong) return wrong
    }
  }
  return undefined
}

/** What is wrong with an answer of a custom function; undefined where it keeps the law. */
const wrongAnswer = (answer: unknown) => (Array.isArray(answer) ? wrongTable(answer) : wrongCell(answer))

/** What is wrong with a sentence that a cell shows instead of an answer. */
function wrongSentence(functionName: string, message: string): string | undefined {
  if (!message.startsWith(`${functionName}: `)) return 'does not name the function'
  if (!message.endsWith('.')) return 'is no sentence'
  if (message.length > longestSentence) return 'is too long to read'
  const own = message.replace(quotes, '')
  return ofTheMachine.test(own) ? 'speaks of the machine' : undefined
}

/** The sentences among the cells of an answer. */
const sentencesIn = (functionName: string, answer: unknown): string[] =>
  (Array.isArray(answer) ? answer.flat() : []).filter(
    (cell): cell is string => typeof cell === 'string' && cell.startsWith(`${functionName}: `),
  )

/** What is wrong with what a function did; undefined where it keeps the laws. */
export function broken(functionName: string, run: () => unknown): string | undefined {
  let answer: unknown
  try {
    answer = run()
  } catch (error) {
    if (!is('Error', error)) return `throws ${String(error)}, which is no Error`
    const { name, message } = error as Error
    if (name !== 'Error') return `throws a ${name}: ${message}`
    const wrong = wrongSentence(functionName, message)
    return wrong && `says “${message.slice(0, 300)}”, which ${wrong}`
  }
  const wrong = wrongAnswer(answer)
  if (wrong) return `answers ${wrong}`
  for (const sentence of sentencesIn(functionName, answer)) {
    const bad = wrongSentence(functionName, sentence)
    if (bad) return `has a cell “${sentence.slice(0, 300)}”, which ${bad}`
  }
  return undefined
}
