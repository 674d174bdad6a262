import { createHost, type Host } from '../google/host.ts'
import { askBeforeEdits } from '../univer/byHand.ts'
import { Overlay } from './charts/overlay.ts'
import { Grid } from './grid.ts'
import { ask, tell } from './shell/ask.ts'
import { showPage } from './shell/notices.ts'
import { show } from './shell/state.ts'
import { openPageEngine } from './spreadsheet.ts'
import { mayTouch } from './touch.ts'
import type { Place } from './zones.ts'

const extension = '.html'

const pagesOf = (dist: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(dist)
      .filter(([name]) => name.endsWith(extension))
      .map(([name, html]) => [name.slice(0, -extension.length), html]),
  )

export type Opened = { host: Host; grid: Grid }

/** The spreadsheet on the page, with the script in it and its charts over the cells. */
export function openSpreadsheet(dist: Record<string, string>, place: Place, name: string): Opened {
  const engine = openPageEngine('spreadsheet')
  const grid = new Grid(engine)
  grid.speak(place.locale)
  const host: Host = createHost({
    engine,
    code: dist['Code.js'] ?? '',
    pages: pagesOf(dist),
    ...place,
    name,
    ask,
    onToast: tell,
    onPage: showPage,
    onCharts: () => charts.redraw(),
  })
  const charts = new Overlay(grid, host)
  host.onChange(() => charts.redraw())
  askBeforeEdits(engine, (area) => mayTouch(host, area))
  // For the browser's console.
  Object.assign(window, { host, grid, show, univerAPI: engine.univerAPI })
  return { host, grid }
}
