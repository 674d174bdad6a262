/** An id for a form, made once: saving again with the same id writes nothing twice. */
export const newId = () => crypto.getRandomValues(new Uint32Array(4)).join('-')
