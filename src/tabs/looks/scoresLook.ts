import type { scoresTab } from '../scoresTab.ts'
import { type Look, tabColours } from './look.ts'

export const scoresLook: Look<typeof scoresTab> = {
  writtenBy: 'nobody',
  colour: tabColours.computed,
  columns: {
    Month: {
      width: 80,
      note: 'Everything here comes from one formula in A2; type nothing on this tab. #REF! in A2 means that something was typed below or beside it: delete that, or run Set up the tabs.',
    },
    Rep: { width: 150, note: 'As spelled in Team.' },
    Quantity: {
      width: 80,
      note: 'Is enough done? The mean of done of planned over the plan lines, each at most 100%. Blank: nothing was planned.',
    },
    Direction: {
      width: 80,
      note: 'Is it done with the right people? Right people of done. Blank: nothing done yet, or not told.',
    },
    Quality: {
      width: 80,
      note: 'Is it done well? The mean rating of observations, else of the rep’s own. Blank: nobody has rated.',
    },
    Activity: {
      width: 80,
      note: 'The lowest of the three: a surplus of one never makes up for a lack of another. Blank: nothing was planned.',
    },
    Weakest: {
      width: 80,
      note: 'What holds the activity score down: where coaching pays. Blank: nothing does.',
    },
    Results: {
      width: 80,
      note: 'Actual of target; in a month in progress, of the target so far. Blank: no actual yet, or no target.',
    },
    Quadrant: {
      width: 100,
      note: 'Top: results on target. Right: activity on target. Blank: one of the two is not known.',
    },
    Basis: {
      width: 100,
      note: 'What Quality rests on: observed, carried from an earlier month, or self-rated. provisional: something still unknown could lower the score.',
    },
    Advice: { width: 520, note: 'What to do; where the quadrant is blank, what is missing.' },
  },
}
