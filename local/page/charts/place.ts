export type Box = { left: number; top: number; width: number; height: number }

/** What of the grid is in sight: the part that scrolls, in pixels of the canvas, and how far it is scrolled. */
export type View = { main: Box; scrollX: number; scrollY: number; scale: number }

export type Anchor = { x: number; y: number; frozenColumn: boolean; frozenRow: boolean }

/** Where a panel that hangs on a cell is seen: the window that cuts it off, and its place in that window. */
export function placeOf(anchor: Anchor, { main, scrollX, scrollY, scale }: View) {
  const window = {
    left: anchor.frozenColumn ? 0 : main.left,
    top: anchor.frozenRow ? 0 : main.top,
    right: main.left + main.width,
    bottom: main.top + main.height,
  }
  return {
    window: { ...window, width: window.right - window.left, height: window.bottom - window.top },
    left: (anchor.x - (anchor.frozenColumn ? 0 : scrollX)) * scale - window.left,
    top: (anchor.y - (anchor.frozenRow ? 0 : scrollY)) * scale - window.top,
    scale,
  }
}
