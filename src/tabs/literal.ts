// Some of these Sheets runs, the rest it takes for an error value or swallows.
const special = /^\s*[=+\-@'#＝＋－＠]/
const digit = /\p{Nd}/u
// What Sheets calls TRUE and FALSE in the languages where they are words of their own; and days, lest it knows them.
const words =
  /^\s*(true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|sant|falskt|sand|falsk|tosi|epätosi|prawda|fałsz|doğru|yanlış|истина|ложь|today|tomorrow|yesterday)\s*$/i

/**
 * Text as it has to be written so that Sheets keeps it as it is, instead of running it or reading a number, a date or
 * a truth value into it. The apostrophe is no part of the cell's value. Reading loses it, so each rewrite needs it anew.
 */
export const literal = (text: string) =>
  special.test(text) || digit.test(text) || words.test(text) ? `'${text}` : text
