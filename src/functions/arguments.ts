import { defaults, hair, highestTypedResults, type Targets } from '../qdq/targets.ts'
import { isErrorValue, readNumber, unreadable } from '../tabs/cells.ts'
import { quoted } from '../tabs/problem.ts'

/** Stops a function with the one sentence that its cell shows. */
export function refuse(functionName: string, sentence: string): never {
  throw new Error(`${functionName}: ${sentence}`)
}

/** Refuses a call in which a needed argument is not there at all; a blank one is. */
export function checkGiven(functionName: string, needed: Record<string, unknown>, example: string): void {
  const missing = Object.keys(needed).find((argument) => needed[argument] === undefined)
  if (missing) refuse(functionName, `${missing} is missing; write it as in ${example}.`)
}

/** Reads the arguments of one function; each sentence names the function and the argument. */
export class ArgumentReader {
  private readonly functionName: string

  constructor(functionName: string) {
    this.functionName = functionName
  }

  /** A number of at least 0; undefined where it is blank. */
  amount(argument: string, cell: unknown, mend = 'type a number such as 12'): number | undefined {
    const number = this.number(argument, cell, mend)
    if (number !== undefined && number < 0) this.refuse(argument, cell, 'negative; type 0 or more')
    return number
  }

  /** A score from 0 to 1; undefined where it is blank. */
  score(argument: string, cell: unknown): number | undefined {
    const number = this.number(argument, cell, 'type a score from 0 to 1, such as 80%')
    if (number !== undefined && (number < -hair || number > 1 + hair))
      this.refuse(argument, cell, `but scores run from 0 to 1; ${scoreMend[argument] ?? scoreMend.activity}`)
    return number === undefined ? undefined : Math.min(1, Math.max(0, number))
  }

  /** A results attainment, uncapped and maybe negative; undefined where it is blank. */
  results(argument: string, cell: unknown): number | undefined {
    const number = this.number(argument, cell, 'type an attainment such as 95%')
    if (number !== undefined && number > highestTypedResults)
      this.refuse(
        argument,
        cell,
        `which is ${Math.round(number * 100)} %; type it with its sign, as in ${number}%; where it is computed, give MIN(…; 20)`,
      )
    return number
  }

  /** The two targets; a blank one takes its default. */
  targets(resultsTarget: unknown, activityTarget: unknown): Targets {
    return {
      resultsTarget:
        this.above0('resultsTarget', this.results('resultsTarget', resultsTarget), '100%') ??
        defaults.resultsTarget,
      activityTarget:
        this.above0('activityTarget', this.score('activityTarget', activityTarget), '80%') ??
        defaults.activityTarget,
    }
  }

  /** A number that has to be above 0; undefined where it is blank. */
  above0(argument: string, number: number | undefined, example: string): number | undefined {
    if (number !== undefined && number <= 0)
      this.refuse(argument, number, `but must be above 0; type one such as ${example}`)
    return number
  }

  /** A number of any size; undefined where it is blank. */
  number(argument: string, cell: unknown, mend: string): number | undefined {
    if (Array.isArray(cell))
      refuse(this.functionName, `${argument} is a range of several cells; give it one cell or one number.`)
    const number = readNumber(cell)
    return number === unreadable ? this.refuse(argument, cell, `not a number; ${mend}`) : number
  }

  private refuse(argument: string, cell: unknown, wrong: string): never {
    const came = Number.isFinite(cell) ? cell : quoted(cell)
    return refuse(this.functionName, `${argument} is ${came}, ${wrong}.`)
  }
}

const scoreMend: Record<string, string> = {
  activity: 'type it with its sign, as in 80%',
  quality: 'divide the rating by its scale, as in C2/5',
}

/** A range of a single cell is that cell; one without any is blank. */
export function unwrapped(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument
  if (argument.length === 1 && Array.isArray(argument[0]) && argument[0].length === 1) return argument[0][0]
  // findIndex visits holes as well; it mostly ends at the first row.
  const first = argument.findIndex((row) => !Array.isArray(row) || row.length > 0)
  return first < 0 ? '' : argument
}

/** Whether a cell in the first row of a range is a header: a text, but neither an error nor a number typed as text. */
export const isHeader = (cell: unknown) =>
  typeof cell === 'string' && readNumber(cell) === unreadable && !isErrorValue(cell)
