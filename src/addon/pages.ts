type Start = '' | '1:1' | 'check-in' | 'observation' | 'win' | 'quadrant'

/** The page, told what to open on: its body says so, and is the only <body before any script. */
const page = (start: Start) =>
  HtmlService.createHtmlOutput(
    HtmlService.createHtmlOutputFromFile('Sidebar')
      .getContent()
      .replace(/<body[^>]*>/, `<body data-start="${start}">`),
  ).setTitle('Top Right')

const beside = (start: Start) => SpreadsheetApp.getUi().showSidebar(page(start))

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
  SpreadsheetApp.getUi().showModalDialog(page('quadrant').setWidth(1000).setHeight(700), 'The quadrant')
}
