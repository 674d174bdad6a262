/** A name as it is shown: no spaces around it, single ones within, accents in one piece. */
export const tidy = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ')

/** What makes two spellings the same name: all but spaces, case and the way accents are encoded. */
export const nameKey = (name: string) => tidy(name).toLowerCase()
