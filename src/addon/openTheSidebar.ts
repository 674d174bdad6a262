/** Menu: shows the page beside the sheet. */
export function openTheSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Top Right'))
}
