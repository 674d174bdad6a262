import { render } from 'preact'
import { callableIn } from './scripts.ts'
import { openSession, type Session } from './session.ts'
import { type Fixed, Shell } from './shell/Shell.tsx'
import { drawWith } from './shell/state.ts'
import { inWords, placeOf } from './zones.ts'

const fileName = 'Sales team'
const addOn = 'Top Right'

async function main() {
  const place = placeOf(window.location.search)
  const dist: Record<string, string> = await fetch('/dist.json').then((response) => response.json())
  let session: Session | undefined
  const fixed: Fixed = {
    fileName,
    addOn,
    zones: inWords(place),
    server: {
      functionNames: callableIn(dist['Code.js'] ?? ''),
      call: async (functionName, args) => session?.call(functionName, args),
    },
    run: (functionName) => session?.run(functionName),
    startOver: () => session?.startOver(),
  }
  // Before the spreadsheet: it is drawn into the shell.
  drawWith((shown) => render(<Shell shown={shown} {...fixed} />, document.body))
  session = await openSession(dist, place, fileName)
}

main()
