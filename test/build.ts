import { build } from '../build.ts'

/** The tests drive the very bundle that is pushed, so it is built before the first of them. */
export default async function setup() {
  await build()
}
