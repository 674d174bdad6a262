import { describe, expect, test, vi } from 'vitest'
import { legalArguments } from '../../../local/page/frame/legal.ts'
import { limited, runnerOf } from '../../../local/page/frame/runner.ts'

const echo = async (functionName: string, args: unknown[]) => ({ functionName, args })
const runner = (call: (functionName: string, args: unknown[]) => Promise<unknown> = echo) =>
  runnerOf(['openTeam'], call, (args) => [...args]) as never as Runner

type Runner = {
  openTeam(...args: unknown[]): void
  withSuccessHandler(handler: (...args: unknown[]) => void): Runner
  withFailureHandler(handler: (...args: unknown[]) => void): Runner
  withUserObject(userObject: unknown): Runner
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('google.script.run', () => {
  test('the success handler gets the result and the user object', async () => {
    const success = vi.fn()
    runner().withUserObject('me').withSuccessHandler(success).openTeam(1, 'two')
    await settled()
    expect(success).toHaveBeenCalledExactlyOnceWith({ functionName: 'openTeam', args: [1, 'two'] }, 'me')
  })

  test('the failure handler gets the error and the user object', async () => {
    const [success, failure] = [vi.fn(), vi.fn()]
    const failing = runner(async () => {
      throw new Error('no')
    })
    failing.withSuccessHandler(success).withFailureHandler(failure).withUserObject(7).openTeam()
    await settled()
    expect(failure).toHaveBeenCalledExactlyOnceWith(new Error('no'), 7)
    expect(success).not.toHaveBeenCalled()
  })

  test('each "with" makes a new runner and leaves the one before as it was', async () => {
    const [first, second] = [vi.fn(), vi.fn()]
    const base = runner().withSuccessHandler(first)
    base.withSuccessHandler(second).openTeam()
    await settled()
    expect(first).not.toHaveBeenCalled()
    base.openTeam()
    await settled()
    expect(first).toHaveBeenCalledOnce()
    expect(second).toHaveBeenCalledOnce()
  })

  test('a function that the script does not declare is not there', () => {
    expect('openTeams' in runner()).toBe(false)
  })

  test('without a failure handler an error goes to the console', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    runner(async () => {
      throw new Error('no')
    }).openTeam()
    await settled()
    expect(said).toHaveBeenCalledWith('Uncaught Error: no')
    said.mockRestore()
  })

  test('ten calls are on their way at once, and the eleventh waits for one to come back', async () => {
    const back: (() => void)[] = []
    const call = limited(() => new Promise<void>((resolve) => back.push(resolve)))
    for (let at = 0; at < 12; at += 1) void call('openTeam', [])
    await settled()
    expect(back).toHaveLength(10)
    back[0]?.()
    await settled()
    expect(back).toHaveLength(11)
  })
})

describe('what may cross to the script', () => {
  const own = { nested: { list: [1, 'a', true, null, [undefined]], left: undefined } }

  test('plain values cross, and undefined becomes null', () => {
    vi.stubGlobal('HTMLFormElement', class {})
    expect(legalArguments([own, undefined])).toEqual([
      { nested: { list: [1, 'a', true, null, [null]], left: null } },
      null,
    ])
  })

  test.each([
    ['a Date', new Date()],
    ['a Date in a list', [new Date()]],
    ['a Date in an object', { on: new Date() }],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a typed array', new Uint8Array(1)],
    ['a boxed number', Object(1)],
  ])('%s is refused in the client, with the place of the argument', (_, value) => {
    expect(() => legalArguments(['fine', value])).toThrow('Failed due to illegal value in property: 1')
  })

  test('an object that holds itself is refused', () => {
    const circular: Record<string, unknown> = {}
    circular.self = circular
    expect(() => legalArguments([circular])).toThrow('Failed due to illegal value in property: 0')
  })
})
