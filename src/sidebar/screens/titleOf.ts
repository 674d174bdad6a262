import { capital } from '../parts/options.ts'
import { repPage, type State } from '../state.ts'
import { monthName } from '../words.ts'

/** The heading of what is shown, or of what is on its way. */
export function titleOf(state: State): string {
  const { answer, shown, goal, wish } = state
  const page = repPage(state)
  if (page && shown) return `${capital(shown)}: ${page.rep}`
  if (page) return `${page.rep}, ${monthName(page.month)}`
  if (goal && answer?.ok) return `${capital(goal)}: choose a rep`
  if (answer?.ok && answer.screen === 'team') return `Team, ${monthName(answer.month)}`
  if (wish.call === 'openRep') return wish.rep
  return wish.call === 'openTeam' ? 'Team' : goal ? capital(goal) : 'Top Right'
}
