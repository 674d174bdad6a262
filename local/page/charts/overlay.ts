import type { Host } from '../../google/host.ts'
import type { Grid } from '../grid.ts'
import { Panel } from './panel.ts'
import { placeOf } from './place.ts'

/** Keeps the charts of the tab in front over the grid, each at its cell, drawn anew when told that they may differ. */
export class Overlay {
  private grid: Grid
  private host: Pick<Host, 'charts' | 'values'>
  private panels = new Map<number, Panel>()
  private drawnTab: string | undefined
  private drawnAt = ''

  constructor(grid: Grid, host: Pick<Host, 'charts' | 'values'>) {
    this.grid = grid
    this.host = host
    requestAnimationFrame(this.frame)
  }

  redraw(): void {
    this.drawnTab = undefined
  }

  // Scrolling, zooming, a wider column, one more row above: a look at each frame sees them all.
  private frame = () => {
    requestAnimationFrame(this.frame)
    if (!this.grid.layer) return
    if (this.drawnTab !== this.grid.activeTab) this.draw(this.grid.layer)
    if (this.panels.size > 0) this.place()
  }

  private draw(layer: HTMLElement): void {
    this.drawnTab = this.grid.activeTab
    this.drawnAt = ''
    const records = new Map(this.host.charts(this.drawnTab).map((record) => [record.id, record]))
    for (const [id, panel] of this.panels) {
      if (records.has(id) && panel.isIn(layer)) continue
      panel.remove()
      this.panels.delete(id)
    }
    for (const [id, record] of records) {
      const panel = this.panels.get(id) ?? new Panel(layer)
      this.panels.set(id, panel)
      panel.draw(record, {
        values: (range) => this.host.values(range),
        numberFormat: (tab, a1) => this.grid.numberFormat(tab, a1),
      })
    }
  }

  private place(): void {
    const view = this.grid.view()
    const anchored = [...this.panels.values()].map((panel) => ({
      panel,
      at: this.grid.anchorOf(panel.position),
    }))
    const now = JSON.stringify([view, anchored.map(({ at }) => at)])
    if (!view || now === this.drawnAt) return
    this.drawnAt = now
    for (const { panel, at } of anchored) if (at) panel.moveTo(placeOf(at, view))
  }
}
