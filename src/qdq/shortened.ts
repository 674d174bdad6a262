const longest = 300

/** A text as a list or a cell can show it: cut where it is too long, and never within a character. */
export const shortened = (text: string, most = longest) =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text
