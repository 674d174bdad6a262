import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { members } from '../../local/google/members.ts'
import { signatures } from '../../local/google/signatures.ts'
import { script } from './open.ts'

const files = 'spreadsheet base html lock properties cache utilities script charts'.split(' ')
const source = files
  .map((name) => `../../node_modules/@types/google-apps-script/google-apps-script.${name}.d.ts`)
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n')

const bodyOf = (kind: string) =>
  new RegExp(`\\n\\s*interface ${kind}\\b[^{]*\\{([\\s\\S]*?)\\n {4,8}\\}`).exec(source)?.[1] ?? ''

test('the members are those that @types/google-apps-script lists', () => {
  for (const [kind, listed] of Object.entries(members)) {
    const names = [...bodyOf(kind).matchAll(/^\s+(?:readonly )?(\w+)\??\s*[(:<]/gm)].map(([, name]) => name)
    expect([...new Set(names)].sort(), kind).toEqual(listed.trim().split(/\s+/).sort())
  }
})

/** How to get hold of an object of each kind. */
const reached: Partial<Record<keyof typeof members, string>> = {
  SpreadsheetApp: 'SpreadsheetApp',
  Spreadsheet: 'SpreadsheetApp.getActive()',
  Sheet: 'sheet',
  Range: 'range',
  RangeList: "sheet.getRangeList(['A1'])",
  DataValidation: 'SpreadsheetApp.newDataValidation().requireCheckbox().build()',
  DataValidationBuilder: 'SpreadsheetApp.newDataValidation()',
  ConditionalFormatRule: 'condition.build()',
  ConditionalFormatRuleBuilder: 'condition',
  BooleanCondition: 'condition.build().getBooleanCondition()',
  EmbeddedChart: 'chart.build()',
  EmbeddedChartBuilder: 'sheet.newChart()',
  EmbeddedScatterChartBuilder: 'chart',
  ContainerInfo: 'chart.build().getContainerInfo()',
  ChartOptions: 'chart.build().getOptions()',
  Protection: 'range.protect()',
  Ui: 'SpreadsheetApp.getUi()',
  Menu: "SpreadsheetApp.getUi().createMenu('Menu')",
  PromptResponse: "SpreadsheetApp.getUi().prompt('Name?')",
  Session: 'Session',
  User: 'Session.getActiveUser()',
  Logger: 'Logger',
  HtmlService: 'HtmlService',
  HtmlOutput: "HtmlService.createHtmlOutput('x')",
  LockService: 'LockService',
  Lock: 'LockService.getDocumentLock()',
  PropertiesService: 'PropertiesService',
  Properties: 'PropertiesService.getDocumentProperties()',
  CacheService: 'CacheService',
  Cache: 'CacheService.getDocumentCache()',
  Utilities: 'Utilities',
  ScriptApp: 'ScriptApp',
  AuthorizationInfo: 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)',
  Charts: 'Charts',
}

const known = () =>
  script<string[]>(`
    const sheet = SpreadsheetApp.getActiveSheet(), range = sheet.getRange('A1')
    const condition = SpreadsheetApp.newConditionalFormatRule().setRanges([range]).whenCellEmpty()
    const chart = sheet.newChart().asScatterChart().addRange(range)
    const isKnown = (object, name) => { try { return typeof object[name] === 'function' } catch (error) { return false } }
    const objects = { ${Object.entries(reached).map(([kind, reach]) => `${kind}: ${reach}`)} }
    const members = ${JSON.stringify(members)}
    return Object.entries(objects).flatMap(([kind, object]) =>
      members[kind].trim().split(/\\s+/).filter((name) => isKnown(object, name)).map((name) => kind + '.' + name))`)

/** How many arguments Google's overloads take. */
function counts(method: string) {
  const [kind = '', name = ''] = method.split('.')
  const plain = bodyOf(kind).replace(/\{[^{}]*\}|<[^<>]*>/g, '')
  return [...plain.matchAll(new RegExp(`^\\s+${name}\\(([^()]*)\\)`, 'gm'))].map(([, listed = '']) =>
    listed.split(',').filter((each) => each.trim() !== ''),
  )
}

const isSpelled = (method: string, count: number) =>
  (signatures[method] ?? '').split('|').some((overload) => {
    const types = overload.trim() === '' ? [] : overload.split(',')
    return types.at(-1)?.trim() === '...' ? count >= types.length - 1 : types.length === count
  })

test('each overload of each method that is known here is spelled, by the count of its arguments', async () => {
  const methods = await known()
  expect(methods.length).toBeGreaterThan(300)
  const missing = methods.flatMap((method) =>
    counts(method)
      .filter((listed) => {
        const needed = listed.filter((each) => !/^\s*\w+\?/.test(each) && !each.includes('...')).length
        const all = listed.filter((each) => !each.includes('...')).length
        return !isSpelled(method, needed) || !isSpelled(method, all)
      })
      .map((listed) => `${method}(${listed.map((each) => each.trim())})`),
  )
  expect(missing).toEqual([])
})

test('what is spelled is known', async () => {
  const methods = new Set(await known())
  expect(Object.keys(signatures).filter((method) => !methods.has(method))).toEqual([])
})
