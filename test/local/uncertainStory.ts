import type { Uncertain } from '../../local/google/uncertain.ts'
import { openSpreadsheet } from '../../local/headless.ts'
import { code, dist } from '../bundle/bareScope.ts'
import { aCheckIn, anObservation, aOneToOne, aWin } from '../cells/saves.ts'

// Read once, so that all stories are of the same code.
const pages = Object.fromEntries(['Late', 'Sidebar', 'Quadrant'].map((name) => [name, dist(`${name}.html`)]))

/** The main job, from an empty file to saved forms: what a person sees on the way. */
export async function story(uncertain: Partial<Uncertain>) {
  const sheet = await openSpreadsheet({ uncertain, code, pages })
  const shown = () => ({
    scores: sheet.texts('Scores!A1:K60'),
    quadrant: sheet.texts('Quadrant!A1:M60'),
    chart: sheet.texts('Quadrant!AA1:AL30'),
  })
  try {
    sheet.open()
    await sheet.choose('Set up the tabs')
    const empty = shown()
    await sheet.choose('Add a sample team')
    const team = shown()
    const pages = [
      await sheet.run('openStart'),
      await sheet.run('openTeam'),
      await sheet.run('openRep', 'Ana (sample)'),
      await sheet.run('openQuadrant'),
    ]
    const saves = [
      await sheet.run('saveWin', aWin({ id: 'story-win-1', dealOfTheMonth: true, moveDeal: true })),
      await sheet.run('saveObservation', anObservation({ id: 'story-observation-1' })),
      await sheet.run('saveCheckIn', aCheckIn({ id: 'story-check-in-1' })),
      await sheet.run('saveOneToOne', aOneToOne({ id: 'story-one-to-one-1' })),
      await sheet.run('saveWin', aWin({ id: 'story-win-1', dealOfTheMonth: true, moveDeal: true })),
    ]
    const saved = { ...shown(), page: await sheet.run('openRep', 'Ana (sample)') }
    await sheet.choose('Set up the tabs')
    await sheet.choose('Draw the quadrant')
    await sheet.choose('Remove the sample team')
    const told = { alerts: sheet.alerts, toasts: sheet.toasts.map(({ message }) => message) }
    return { empty, team, pages, saves, saved, end: shown(), told }
  } finally {
    sheet.dispose()
  }
}
