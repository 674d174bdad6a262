// What the build writes for each <tag>: shorter than what TypeScript's own setting would.
export { Fragment, h } from 'preact10'
