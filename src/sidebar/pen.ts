let pen: CanvasRenderingContext2D | undefined
let set: number | undefined

/** How wide a text of some size is in a picture, as the browser at hand sets it. */
export function measure(text: string, size: number): number {
  pen ??= document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  if (set !== size) pen.font = `${size}px Arial, sans-serif`
  set = size
  return pen.measureText(text).width
}
