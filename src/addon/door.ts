/** Runs what a person chose in the menu, and shows what it says; what goes wrong is said in a sentence, too. */
export function atTheDoor(title: string, work: () => string): void {
  let say: string
  try {
    say = work()
  } catch (error) {
    say = `That did not work: ${reasonOf(error)} What was done so far stays; choosing it again goes on from there.`
  }
  if (say) SpreadsheetApp.getUi().alert(title, say, SpreadsheetApp.getUi().ButtonSet.OK)
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return /[.!?]$/.test(reason) ? reason : `${reason}.`
}
