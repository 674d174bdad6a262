import { describe, expect, test } from 'vitest'
import { openSpreadsheet } from '../../local/headless.ts'
import { open, refusal } from './open.ts'

const menu = `function onOpen() {
  const ui = SpreadsheetApp.getUi()
  ui.createAddonMenu().addItem('Go', 'go').addSeparator().addSubMenu(ui.createMenu('More').addItem('Further', 'further')).addToUi()
}
function go() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('gone') }
function further() { throw new Error('no further') }`

describe('the menu', () => {
  test.each(['NONE', 'LIMITED'] as const)('opening in %s fills it, without separators', async (mode) => {
    const spreadsheet = await open(menu)
    spreadsheet.open(mode)
    expect(spreadsheet.menu).toEqual([
      { caption: 'Go', functionName: 'go' },
      { caption: 'Further', functionName: 'further' },
    ])
  })

  test('an item runs its function, with all permissions', async () => {
    const spreadsheet = await open(menu)
    spreadsheet.open()
    await spreadsheet.choose('Go')
    expect(spreadsheet.value('A1')).toBe('gone')
    await expect(spreadsheet.choose('Further')).rejects.toThrow('no further')
    await expect(spreadsheet.choose('Elsewhere')).rejects.toThrow('no item "Elsewhere"')
  })

  test('opening twice gives the same menu', async () => {
    const spreadsheet = await open(menu)
    spreadsheet.open()
    spreadsheet.open()
    expect(spreadsheet.menu).toHaveLength(2)
  })

  test('an item without its function says so', async () => {
    const spreadsheet = await open(
      "function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Lost', 'lost').addToUi() }",
    )
    spreadsheet.open()
    await expect(spreadsheet.choose('Lost')).rejects.toThrow('Script function not found: lost')
  })
})

describe('in a file where the add-on was never used (NONE)', () => {
  test.each([
    ['SpreadsheetApp.getActive()', 'SpreadsheetApp.getActive'],
    ['SpreadsheetApp.getActiveSheet()', 'SpreadsheetApp.getActiveSheet'],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ['SpreadsheetApp.WrapStrategy', 'SpreadsheetApp.WrapStrategy'],
    ['Charts.ChartType', 'Charts.ChartType'],
    ['HtmlService.createHtmlOutput("x")', 'HtmlService.createHtmlOutput'],
    ['LockService.getDocumentLock()', 'LockService.getDocumentLock'],
    ['Session.getActiveUser()', 'Session.getActiveUser'],
  ])('%s is refused, in onOpen and while the file loads', async (touch, name) => {
    const words = `Specified permissions are not sufficient to call ${name}. Required permissions:`
    const inside = await open(`function onOpen() { ${touch} }`)
    expect(() => inside.open('NONE')).toThrow(words)
    const atTheTop = await open(`var touched = ${touch}; function onOpen() {}`)
    expect(() => atTheTop.open('NONE')).toThrow(words)
  })

  test('menus, the locale, Utilities and Logger are there', async () => {
    const spreadsheet = await open(
      `function onOpen(e) { Logger.log([e.authMode, Session.getActiveUserLocale(), Utilities.formatDate(new Date(0), 'UTC', 'yyyy')].join()); SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'a').addToUi() }`,
    )
    spreadsheet.open('NONE')
    expect(spreadsheet.log).toEqual(['NONE,en,1970'])
  })
})

describe('in a file where it was used (LIMITED)', () => {
  test('the document is there, sidebars and dialogs are not', async () => {
    const reads = await open('function onOpen() { Logger.log(SpreadsheetApp.getActiveSheet().getName()) }')
    reads.open('LIMITED')
    expect(reads.log).toEqual(['Sheet1'])
    const shows = await open(
      "function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')) }",
    )
    expect(() => shows.open('LIMITED')).toThrow(
      'Specified permissions are not sufficient to call Ui.showSidebar',
    )
  })
})

describe('dialogs', () => {
  test('alerts are recorded with title, message and buttons, and answered from the queue', async () => {
    const spreadsheet = await open(`function ask() { const ui = SpreadsheetApp.getUi()
      const one = ui.alert('plain'); const two = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO); const three = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL)
      return [String(one), two === ui.Button.YES, three.getResponseText(), String(three.getSelectedButton())] }`)
    spreadsheet.answers.push('OK', 'YES', { button: 'OK', text: 'Ann' })
    expect(await spreadsheet.run('ask')).toEqual(['OK', true, 'Ann', 'OK'])
    expect(spreadsheet.alerts).toEqual([
      { kind: 'alert', title: '', message: 'plain', buttons: ['OK'] },
      { kind: 'alert', title: 'Title', message: 'Sure?', buttons: ['YES', 'NO'] },
      { kind: 'prompt', title: '', message: 'Name?', buttons: ['OK', 'CANCEL'] },
    ])
  })

  test('with no answer left it is closed', async () => {
    const spreadsheet = await open("function ask() { return String(SpreadsheetApp.getUi().alert('plain')) }")
    expect(await spreadsheet.run('ask')).toBe('CLOSE')
  })

  test('toasts, sidebars and dialogs are kept', async () => {
    const spreadsheet = await open(
      `function show() { const file = SpreadsheetApp.getActive(); file.toast('done', 'Set-up', 3); file.toast('plain')
        const ui = SpreadsheetApp.getUi(); ui.showSidebar(HtmlService.createHtmlOutputFromFile('Side').setTitle('Beside'))
        ui.showModalDialog(HtmlService.createHtmlOutput('<p>Hi</p>').setWidth(520).setHeight(300), 'Help') }`,
      { pages: { Side: '<p>side</p>' } },
    )
    await spreadsheet.run('show')
    expect(spreadsheet.toasts).toEqual([
      { message: 'done', title: 'Set-up', seconds: 3 },
      { message: 'plain', title: '', seconds: 5 },
    ])
    expect(spreadsheet.sidebar).toMatchObject({ title: 'Beside', html: '<p>side</p>', width: 300 })
    expect(spreadsheet.dialogs).toEqual([
      { kind: 'modal', title: 'Help', html: '<p>Hi</p>', width: 520, height: 300 },
    ])
  })

  test('a page that is not there is refused', async () => {
    expect(await refusal("HtmlService.createHtmlOutputFromFile('Nowhere')")).toBe(
      'No HTML file named Nowhere was found.',
    )
  })
})

test.each(['NONE', 'LIMITED'] as const)('onInstall makes the same menu, in every mode: %s', async (mode) => {
  const spreadsheet = await openSpreadsheet()
  spreadsheet.open(mode)
  const menus = spreadsheet.host.context.menus
  await spreadsheet.run('onInstall')
  expect(JSON.stringify(spreadsheet.host.context.menus.at(-1))).toBe(JSON.stringify(menus.at(-1)))
  spreadsheet.dispose()
})
