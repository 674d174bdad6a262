/**
 * The scores of Plan as somebody would write them down for one well-filled file and no other: no cell is checked, neither
 * spellings nor settings are looked at, nothing is listed. It shows what checking costs. As text, as the bound is.
 */
export const byHandSource = `function byHand(plan, results, observations, settings, activity, team) {
  const hair = 1e-9
  const at = (table, ...headers) => headers.map((header) => table[0].indexOf(header))
  const reps = new Map()
  const monthsByCount = new Map()
  const months = []
  let [lastMoment, lastMonth, lastName, lastRep] = []
  const monthOf = (date) => {
    const moment = date.getTime()
    if (moment === lastMoment) return lastMonth
    const [year, number] = [date.getUTCFullYear(), date.getUTCMonth()]
    const count = year * 12 + number
    if (!monthsByCount.has(count)) {
      monthsByCount.set(count, months.length)
      months.push({ count, days: new Date(Date.UTC(year, number + 1, 0)).getUTCDate() })
    }
    lastMoment = moment
    lastMonth = monthsByCount.get(count)
    return lastMonth
  }
  const repOf = (name) => {
    if (name === lastName) return lastRep
    lastName = name
    lastRep = reps.get(name)
    return lastRep
  }
  const [nameAt] = at(team, 'Rep')
  for (let index = 1; index < team.length; index++) reps.set(team[index][nameAt], index - 1)
  const width = reps.size
  const sums = () => new Float64Array(width * 24)
  const [quantities, quantityWeights, directions, directionWeights] = [sums(), sums(), sums(), sums()]
  const [selfRatings, selfRated, ratings, rated, targets, actuals] = [sums(), sums(), sums(), sums(), sums(), sums()]
  const [monthAt, repAt, quantityAt, perAt, doneAt, rightAt, selfAt, weightAt] = at(
    plan, 'Month', 'Rep', 'Quantity', 'Per', 'Done', 'Right people', 'Self rating', 'Weight')
  for (let index = 1; index < plan.length; index++) {
    const row = plan[index]
    const month = monthOf(row[monthAt])
    const place = month * width + repOf(row[repAt])
    const quantity = row[quantityAt]
    const weight = row[weightAt] === '' ? 1 : row[weightAt]
    const done = row[doneAt] === '' ? 0 : row[doneAt]
    if (quantity > 0) {
      const planned = row[perAt] === 'week' ? (quantity * months[month].days) / 7 : quantity
      quantities[place] += weight * (done < planned ? done / planned : 1)
      quantityWeights[place] += weight
    }
    const right = row[rightAt]
    if (done > 0 && right !== '') {
      directions[place] += weight * (right < done ? right / done : 1)
      directionWeights[place] += weight
    }
    if (row[selfAt] !== '') {
      selfRatings[place] += row[selfAt]
      selfRated[place]++
    }
  }
  const [paidAt, paidRepAt, targetAt, actualAt] = at(results, 'Month', 'Rep', 'Target', 'Actual')
  for (let index = 1; index < results.length; index++) {
    const row = results[index]
    const place = monthOf(row[paidAt]) * width + repOf(row[paidRepAt])
    targets[place] += row[targetAt]
    actuals[place] += row[actualAt]
  }
  const [dateAt, seenAt, ...criteria] = at(
    observations, 'Date', 'Rep', 'Skill', 'Knowledge', 'Enthusiasm', 'Needs-based')
  for (let index = 1; index < observations.length; index++) {
    const row = observations[index]
    const place = monthOf(row[dateAt]) * width + repOf(row[seenAt])
    let [sum, count] = [0, 0]
    for (let each = 0; each < criteria.length; each++) {
      const rating = row[criteria[each]]
      if (rating === '') continue
      sum += rating
      count++
    }
    ratings[place] += sum / count
    rated[place]++
  }
  const names = [...reps.keys()]
  const rows = []
  const newestFirst = [...monthsByCount].sort((a, b) => b[0] - a[0])
  for (const [count, month] of newestFirst) {
    const date = new Date(Date.UTC(Math.floor(count / 12), count % 12, 1))
    for (let rep = 0; rep < width; rep++) {
      const place = month * width + rep
      const quantity = quantities[place] / quantityWeights[place]
      const direction = directionWeights[place] > 0 ? directions[place] / directionWeights[place] : null
      let [quality, basis] = [null, null]
      for (let back = 0; back <= 3 && quality === null; back++) {
        const earlier = monthsByCount.get(count - back) * width + rep
        if (!(rated[earlier] > 0)) continue
        quality = ratings[earlier] / rated[earlier] / 5
        basis = back === 0 ? 'observed' : 'carried'
      }
      if (quality === null && selfRated[place] > 0) {
        quality = selfRatings[place] / selfRated[place] / 5
        basis = 'self-rated'
      }
      let score = direction !== null && direction < quantity ? direction : quantity
      if (quality !== null && quality < score) score = quality
      if (score > 0 && (direction === null || quality === null)) basis = 'provisional'
      const lowest = quantity <= score + hair ? 'Quantity' : direction !== null && direction <= score + hair ? 'Direction' : 'Quality'
      const weakest = score < 1 - hair ? lowest : null
      const attained = actuals[place] / targets[place]
      const top = attained >= 1 - hair ? 'Top' : 'Bottom'
      const quadrant = top + (score >= 0.8 - hair ? ' right' : ' left')
      rows.push([date, names[rep], quantity, direction, quality, score, weakest, attained, quadrant, basis, quadrant])
    }
  }
  return rows
}`
