import { render } from 'preact'
import { followChanges } from './changes.ts'
import { visit } from './firstVisit.ts'
import { Keeper } from './keeper.ts'
import { openSpreadsheet } from './open.ts'
import { callableIn, callForPage, runFromMenu } from './scripts.ts'
import { showMessage } from './shell/notices.ts'
import { type Fixed, Shell } from './shell/Shell.tsx'
import { drawWith, show } from './shell/state.ts'
import { forget, kept } from './store.ts'
import { inWords, placeOf } from './zones.ts'

const fileName = 'Sales team'
const addOn = 'Top Right'

async function main() {
  const place = placeOf(window.location.search)
  const [dist, file] = await Promise.all([
    fetch('/dist.json').then((response): Promise<Record<string, string>> => response.json()),
    kept(),
  ])
  const fixed: Fixed = {
    fileName,
    addOn,
    zones: inWords(place),
    server: {
      functionNames: callableIn(dist['Code.js'] ?? ''),
      call: (functionName, args) => callForPage(host, functionName, args),
    },
    run: (functionName) => runFromMenu(host, [functionName]),
    startOver: () =>
      showMessage('Start over?', 'Everything in this spreadsheet gives way to the sample team.', {
        caption: 'Start over',
        choose: startOver,
      }),
  }
  drawWith((shown) => render(<Shell shown={shown} {...fixed} />, document.body))
  const { host, grid } = openSpreadsheet(dist, place, fileName)
  const keeper = new Keeper(() => ({ snapshot: host.snapshot(), tab: grid.activeTab }))
  const startOver = async () => {
    keeper.stop()
    await forget()
    window.location.reload()
  }
  if (file) host.restore(file.snapshot)
  show({ menus: host.openMenu(file ? 'LIMITED' : 'NONE') })
  if (file) grid.activate(file.tab)
  else await visit(host, grid)
  host.onChange(() => keeper.changed())
  keeper.changed()
  followChanges(() => keeper.keepNow())
}

main()
