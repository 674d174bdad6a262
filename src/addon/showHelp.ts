import { atTheDoor } from './door.ts'
import { helpPage } from './helpPage.ts'

/** Menu: what this is, and how to begin. */
export function showHelp(): void {
  atTheDoor('Help', () => {
    const page = HtmlService.createHtmlOutput(helpPage()).setWidth(520).setHeight(560)
    SpreadsheetApp.getUi().showModalDialog(page, 'Top Right')
    return ''
  })
}
