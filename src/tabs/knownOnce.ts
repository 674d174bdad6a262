/** The function, but that it works out each answer once; rows in order mostly ask what the row above asked. */
export function knownOnce<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>()
  let lastAsked: Asked | undefined
  let lastAnswer: Answer | undefined
  return (asked) => {
    if (asked === lastAsked && lastAnswer !== undefined) return lastAnswer
    let answer = known.get(asked)
    if (answer === undefined && !known.has(asked)) {
      answer = work(asked)
      known.set(asked, answer)
    }
    lastAsked = asked
    lastAnswer = answer
    return answer as Answer
  }
}
