import type { Visit } from './visits.ts'

/** How a page scrolls from its top to its end: its frames, the longest one in milliseconds, and those over 50. */
export type Scrolled = { frames: number; longest: number; long: number }

const watch = `window.frames_ = []
window.watching = true
const watched = (last) => requestAnimationFrame((now) => {
  if (last) frames_.push(now - last)
  if (watching) watched(now)
})
watched()`

const limit = 50

/** Turns the wheel as fast as a hand does, until the end is in sight. */
export async function scrolled({ page }: Visit): Promise<Scrolled> {
  await page.mouse.move(150, 350)
  await page.evaluate(watch)
  const height = await page.evaluate<number>('document.documentElement.scrollHeight')
  for (let turned = 0; turned < height; turned += 600) {
    await page.mouse.wheel(0, 600)
    await page.evaluate('new Promise(requestAnimationFrame)')
  }
  const frames = await page.evaluate<number[]>('watching = false, frames_')
  return {
    frames: frames.length,
    longest: Math.max(...frames),
    long: frames.filter((frame) => frame > limit).length,
  }
}
