import type { Context } from '../context.ts'
import { nameOf, uiEnums } from '../enums.ts'
import { Exception } from '../exception.ts'
import { insideOf } from '../guard.ts'
import type { Answer, ButtonName, Page, Question } from '../host.ts'
import { HtmlOutputObject } from './html.ts'
import { Inside } from './inside.ts'
import { MenuObject } from './menu.ts'

type Ui = GoogleAppsScript.Base.Ui
type Button = GoogleAppsScript.Base.Button
type ButtonSet = GoogleAppsScript.Base.ButtonSet
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput
type PromptResponse = GoogleAppsScript.Base.PromptResponse

const buttonsOf: Record<string, ButtonName[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
}

export class UiObject extends Inside<Ui> implements Partial<Ui> {
  readonly Button = uiEnums.Button
  readonly ButtonSet = uiEnums.ButtonSet

  constructor(context: Context) {
    super(context, 'Ui')
  }

  createAddonMenu() {
    return new MenuObject(this.context, { caption: '', addOn: true, entries: [] }).self
  }

  createMenu(caption: string) {
    return new MenuObject(this.context, { caption, addOn: false, entries: [] }).self
  }

  alert(...said: [string, (ButtonSet | string)?, ButtonSet?]): Button {
    return uiEnums.Button[this.ask('alert', said).button]
  }

  prompt(...said: [string, (ButtonSet | string)?, ButtonSet?]): PromptResponse {
    return new PromptResponseObject(this.context, this.ask('prompt', said)).self
  }

  /** The script waits for an answer; Google drops its locks meanwhile. */
  private ask(kind: Question['kind'], said: [string, (ButtonSet | string)?, ButtonSet?]) {
    const [first, second, third] = said
    const isTitled = typeof second === 'string'
    const set = isTitled ? third : second
    const buttons = buttonsOf[set === undefined || set === null ? 'OK' : nameOf(set)] ?? ['OK']
    this.context.freeLocks(this.context.execution)
    const question = { kind, title: isTitled ? first : '', message: isTitled ? second : first, buttons }
    return this.context.ask(question)
  }

  showModalDialog(page: HtmlOutput, title: string) {
    this.show({ kind: 'modal', ...contentOf(page), title })
  }

  showModelessDialog(page: HtmlOutput, title: string) {
    this.show({ kind: 'modeless', ...contentOf(page), title })
  }

  showSidebar(page: HtmlOutput) {
    this.show({ kind: 'sidebar', ...contentOf(page), width: 300 })
  }

  private show(page: Page) {
    if (page.html.trim() === '') throw new Exception('The page to show is empty.')
    this.context.options.onPage?.(page)
  }
}

const contentOf = (page: HtmlOutput) => insideOf(page, HtmlOutputObject).page

class PromptResponseObject extends Inside<PromptResponse> implements Partial<PromptResponse> {
  private readonly answer: Answer

  constructor(context: Context, answer: Answer) {
    super(context, 'PromptResponse')
    this.answer = answer
  }

  getResponseText() {
    return this.answer.text ?? ''
  }

  getSelectedButton() {
    return uiEnums.Button[this.answer.button]
  }
}
