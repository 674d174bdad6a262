import type { TeamPage } from '../../src/bridge/calls.ts'
import { packQuadrant, packRep, packTeam } from '../../src/bridge/pack.ts'
import { type Month, monthAfter } from '../../src/qdq/days.ts'
import { aRep, aTeam, line, standing } from '../../test/sidebar/pages.ts'
import { nameOf } from '../scoring/names.ts'

const placed = (at: number) =>
  standing(nameOf(at), 0.3 + ((at * 7919) % 1201) / 1000, 0.2 + ((at * 104_729) % 801) / 1000)

/** As it comes to the page, like all of these. */
export const teamOf = (reps: number) => packTeam(pageOf(reps))

/** A team of so many: one in fifty not placed, something due for each, thirty check-ins to answer. */
function pageOf(reps: number): TeamPage {
  const [due] = aTeam().due
  const [checkIn] = aTeam().unanswered
  const all = Array.from({ length: reps }, (_, at) => at)
  return aTeam({
    reps: all.map((at) => (at % 50 === 49 ? standing(nameOf(at), 0.9, null) : placed(at))),
    due: due ? all.map((at) => ({ ...due, rep: nameOf(at) })) : [],
    unanswered: checkIn
      ? all.slice(0, 30).map((at) => ({ ...checkIn, id: `checkin-${at}`, rep: nameOf(at) }))
      : [],
  })
}

/** A rep of such a team with a plan of ten lines, so that the 1:1, the largest form, has ten to commit to. */
export const repOf = (reps: number) =>
  packRep(
    aRep({
      rep: nameOf(0),
      names: Array.from({ length: reps }, (_, at) => nameOf(at)),
      lines: Array.from({ length: 10 }, (_, at) => line(`plan-${at}`, { activity: `Activity ${at}` })),
    }),
  )

/** Six months of such a team, for the large quadrant. */
export function quadrantOf(reps: number) {
  const { targets, reps: standings } = pageOf(reps)
  const now = '2026-11' as Month
  const months = [-5, -4, -3, -2, -1, 0].map((count) => ({ month: monthAfter(now, count), reps: standings }))
  return packQuadrant({ ok: true, targets, months })
}
