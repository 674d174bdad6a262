import type { Context } from '../context.ts'
import { Exception } from '../exception.ts'
import { Inside } from './inside.ts'

type Service = GoogleAppsScript.HTML.HtmlService
type Output = GoogleAppsScript.HTML.HtmlOutput

export class HtmlServiceObject extends Inside<Service> implements Partial<Service> {
  constructor(context: Context) {
    super(context, 'HtmlService')
  }

  createHtmlOutput(html: unknown = '') {
    return new HtmlOutputObject(this.context, String(html)).self
  }

  createHtmlOutputFromFile(name: string) {
    const html = this.context.options.pages?.[name]
    if (html === undefined) throw new Exception(`No HTML file named ${name} was found.`)
    return new HtmlOutputObject(this.context, html).self
  }
}

export class HtmlOutputObject extends Inside<Output> implements Partial<Output> {
  readonly page: { html: string; title: string; width?: number; height?: number }

  constructor(context: Context, html: string) {
    super(context, 'HtmlOutput')
    this.page = { html, title: '' }
  }

  append(html: string) {
    this.page.html += html
    return this.self
  }

  clear() {
    this.page.html = ''
    return this.self
  }

  getContent() {
    return this.page.html
  }

  setContent(html: string) {
    this.page.html = html
    return this.self
  }

  getTitle() {
    return this.page.title
  }

  setTitle(title: string) {
    this.page.title = title
    return this.self
  }

  getWidth() {
    return this.page.width ?? 0
  }

  setWidth(width: number) {
    this.page.width = width
    return this.self
  }

  getHeight() {
    return this.page.height ?? 0
  }

  setHeight(height: number) {
    this.page.height = height
    return this.self
  }
}
