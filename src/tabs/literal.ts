// Sheets runs what begins with = or +, reads numbers, days and error values, and nobody has a list of what it reads in
// every language. What begins with a letter and holds no digit it leaves alone.
const plain = /^\p{L}\P{N}*$/u
// But for what it calls TRUE and FALSE in the languages where they are words of their own; and days, lest it knows them.
const words =
  /^\s*(true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|sant|falskt|sand|falsk|sann|usann|tosi|epätosi|prawda|fałsz|pravda|nepravda|igaz|hamis|cert|fals|adevărat|tõene|väär|doğru|yanlış|истина|ложь|істина|хибність|today|tomorrow|yesterday)\s*$/i

/**
 * Text as it has to be written so that Sheets keeps it as it is, instead of running it or reading a number, a date or
 * a truth value into it. The apostrophe is no part of the cell's value. Reading loses it, so each rewrite needs it anew.
 */
export const literal = (text: string) =>
  text === '' || (plain.test(text) && !words.test(text)) ? text : `'${text}`
