import { addTo, emptyMean, meanOf } from '../qdq/mean.ts'
import { defaults } from '../qdq/targets.ts'
import { asCells } from '../tabs/asCells.ts'
import { ArgumentReader, checkGiven, isHeader, refuse, unwrapped } from './arguments.ts'

/**
 * Quality: is it done with skill, knowledge and enthusiasm, on the customer's needs? The mean rating divided by the
 * scale. Each row is one observation, and counts as the mean of its ratings; a row without any does not count. Blank
 * where there is no rating. A text in the first row is a header.
 * @param {number} ratings The ratings, a row an observation. A range, or a cell. Blank: not rated.
 * @param {number} scaleMax Optional. The best rating that can be given. Blank: 5.
 * @return {number} Quality, 0 to 1.
 * @customfunction
 */
export function QDQ_QUALITY(ratings?: unknown, scaleMax?: unknown) {
  const functionName = 'QDQ_QUALITY'
  checkGiven(functionName, { ratings }, '=QDQ_QUALITY(Observations!G2:J9)')
  const read = new ArgumentReader(functionName)
  const given = read.number('scaleMax', unwrapped(scaleMax), 'type the best rating, such as 5')
  const scale = read.above0('scaleMax', given, '5') ?? defaults.ratingScale
  const quality = emptyMean()
  asCells(ratings).forEach((row, at) => {
    if (at === 0 && Array.isArray(unwrapped(ratings)) && row.some(isHeader)) return
    const observation = emptyMean()
    for (const cell of row) {
      const rating = read.amount('ratings', cell, `type a rating up to ${scale}`)
      if (rating !== undefined && rating > scale)
        refuse(
          functionName,
          `ratings has ${rating}, but the scale ends at ${scale}; mend it, or give the scale, as in =QDQ_QUALITY(A2:D9; 10).`,
        )
      addTo(observation, rating)
    }
    addTo(quality, meanOf(observation))
  })
  const rating = meanOf(quality)
  return rating === undefined ? null : rating / scale
}
