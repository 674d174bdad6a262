import { atTheDoor } from './door.ts'

type Start = '' | '1:1' | 'check-in' | 'observation' | 'win'

/** The page beside the sheet, told what to open on, and for which file a browser keeps its drafts. */
const sidebar = (start: Start) => {
  const body = `<body data-start="${start}" data-file="${SpreadsheetApp.getActive().getId()}">`
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').getContent()
  // Its body is the only <body before any script.
  return HtmlService.createHtmlOutput(html.replace(/<body[^>]*>/, body)).setTitle('Top Right')
}

const beside = (start: Start) =>
  atTheDoor('Open the sidebar', () => {
    SpreadsheetApp.getUi().showSidebar(sidebar(start))
    return ''
  })

/** Menu: shows the page beside the sheet, on the rep of the selected row or on the team. */
export const openTheSidebar = () => beside('')

/** Menu: opens the form for a 1:1 with the rep of the selected row. */
export const newOneToOne = () => beside('1:1')

/** Menu: opens the form for a check-in of the rep of the selected row. */
export const newCheckIn = () => beside('check-in')

/** Menu: opens the form for an observation of the rep of the selected row. */
export const newObservation = () => beside('observation')

/** Menu: opens the form for a win of the rep of the selected row. */
export const newWin = () => beside('win')

/** Menu: shows the quadrant of every month in a window of its own. */
export function showTheQuadrant(): void {
  atTheDoor('The quadrant', () => {
    const page = HtmlService.createHtmlOutputFromFile('Quadrant').setWidth(1000).setHeight(700)
    SpreadsheetApp.getUi().showModalDialog(page, 'The quadrant')
    return ''
  })
}
