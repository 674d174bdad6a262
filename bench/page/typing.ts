import type { Visit } from './visits.ts'

/** What one keystroke costs: the processor's milliseconds, layouts, and nodes that are added, taken away or changed. */
export type Keystroke = { milliseconds: number; layouts: number; nodes: number }

const text = 'We spoke about the week, slowly.'

const countNodes = `
window.keystroke = new Set()
window.nodes = 0
new MutationObserver((records) => {
  for (const { target, addedNodes, removedNodes } of records)
    for (const node of [target, ...addedNodes, ...removedNodes]) keystroke.add(node)
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
addEventListener('keydown', () => { nodes += keystroke.size; keystroke.clear() }, true)`

async function spent({ cdp }: Visit) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return { seconds: of('TaskDuration'), layouts: of('LayoutCount') }
}

/** Types a sentence into a field, a key at a time, and tells what one key costs. */
export async function typed(visit: Visit, label: string): Promise<Keystroke> {
  const { page } = visit
  await page.getByLabel(label).focus()
  await page.keyboard.type('Warm: ')
  await page.evaluate(countNodes)
  const before = await spent(visit)
  await page.keyboard.type(text)
  await page.evaluate('idle()')
  const after = await spent(visit)
  const nodes = await page.evaluate<number>('nodes + keystroke.size')
  return {
    milliseconds: (1000 * (after.seconds - before.seconds)) / text.length,
    layouts: (after.layouts - before.layouts) / text.length,
    nodes: nodes / text.length,
  }
}
