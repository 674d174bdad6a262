let pen: CanvasRenderingContext2D | null | undefined

/** How wide a text of some size is in a picture, as the browser at hand sets it. */
export function measure(text: string, size: number): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return text.length * size
  pen.font = `${size}px Arial, sans-serif`
  return pen.measureText(text).width
}
