import { execFileSync } from 'node:child_process'

/** The tests drive the very bundle that is pushed, so it is built before the first of them. */
export default function setup() {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
}
