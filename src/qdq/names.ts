// Most names are words of plain letters with single spaces between, and to tidy one takes many times as long.
const tidyAlready = /^[!-~]+(?: [!-~]+)*$/

/** A name as it is shown: no spaces around it, single ones within, accents in one piece. */
export const tidy = (name: string) =>
  tidyAlready.test(name) ? name : name.normalize('NFC').trim().replace(/\s+/g, ' ')

/** What makes two spellings the same name: all but spaces, case and the way accents are encoded. */
export const nameKey = (name: string) => tidy(name).toLowerCase()
