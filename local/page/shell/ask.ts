import type { Answer, Question, Toast } from '../../google/host.ts'
import { showMessage, showToast } from './notices.ts'

let quiet = false

/** While it runs, nobody is asked or told anything: each question gets the answer of its first button. */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  quiet = true
  try {
    return await work()
  } finally {
    quiet = false
  }
}

export const tell = (toast: Toast) => quiet || showToast(toast)

const asText = ({ title, message }: Question) => [title, message].filter(Boolean).join('\n\n')

/**
 * Answers an alert or a prompt. A script waits for the answer, and only the browser's own boxes make it wait;
 * an alert that offers nothing to choose is shown in the page instead, and the script goes on.
 */
export function ask(question: Question): Answer {
  const [only = 'OK', ...others] = question.buttons
  if (quiet) return { button: only, text: '' }
  if (question.kind === 'prompt') return askForText(question)
  if (others.length > 0) return askForChoice(question)
  showMessage(question.title, question.message)
  return { button: only }
}

function askForText(question: Question): Answer {
  const text = window.prompt(asText(question))
  const [agree = 'OK', ...others] = question.buttons
  return text === null ? { button: others.at(-1) ?? 'CLOSE', text: '' } : { button: agree, text }
}

function askForChoice(question: Question): Answer {
  const [agree = 'OK', second = 'CLOSE', third] = question.buttons
  const meaning = `OK: ${agree}. Cancel: ${third ? `${second} or ${third}` : second}.`
  if (window.confirm(`${asText(question)}\n\n${meaning}`)) return { button: agree }
  if (!third) return { button: second }
  return {
    button: window.confirm(`${asText(question)}\n\nOK: ${second}. Cancel: ${third}.`) ? second : third,
  }
}
