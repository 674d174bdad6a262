type Cell = string | number | Date | null
type MakeDate = (time: number) => Date

const months = 6
const activities = ['Cold calls', 'First meetings', 'Proposals']

/** The columns that the scores are made of. */
export const needed = new Set(
  'Month,Date,Rep,Quantity,Per,Done,Right people,Self rating,Weight,Target,Actual,Skill,Knowledge,Enthusiasm,Needs-based'.split(
    ',',
  ),
)

/** A made-up team of so many reps over half a year: a line for each activity, results and one observation a month. */
export function teamOf(reps: number, date: MakeDate): Cell[][][] {
  const each = Array.from({ length: reps * months }, (_, index) => ({
    rep: `Rep ${Math.floor(index / months)}`,
    month: date(Date.UTC(2026, index % months, 1)),
    day: date(Date.UTC(2026, index % months, 12)),
    seed: (index * 7919) % 101,
  }))
  const plan = each.flatMap(({ rep, month, seed }) =>
    activities.map((activity, line) => {
      const done = (seed + 13 * line) % 60
      return [month, rep, activity, 50, 'month', '', '', done, Math.floor(done * 0.8), 4, null, '', '']
    }),
  )
  const results = each.map(({ rep, month, seed }) => [month, rep, 10_000, 7_000 + 60 * seed])
  const observations = each.map(({ rep, day, seed }) => {
    const ratings = [3 + (seed % 3), 4, 3, 5]
    return [day, rep, 'Manager', 'call', '', '', ...ratings, '', '', '', '', '']
  })
  return [
    [
      headers(
        'Month,Rep,Activity,Quantity,Per,Direction,Quality,Done,Right people,Self rating,Weight,Note,Id',
      ),
      ...plan,
    ],
    [headers('Month,Rep,Target,Actual'), ...results],
    [
      headers(
        "Date,Rep,Observer,Occasion,Customer,Objective,Skill,Knowledge,Enthusiasm,Needs-based,Rep's view,Went well,To improve,Agreed action,Id",
      ),
      ...observations,
    ],
  ]
}

const headers = (names: string) => names.split(',')
