import { legalArguments } from './legal.ts'
import type { FromFrame, ToFrame } from './messages.ts'
import { limited, runnerOf } from './runner.ts'

const page = window.parent
const say = (message: FromFrame) => page.postMessage(message, '*')

const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
let last = 0

function call(functionName: string, args: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject })
    say({ say: 'call', id: last, functionName, args: JSON.stringify(args) })
  })
}

function scriptError(message: string): Error {
  const error = new Error(message)
  error.name = 'ScriptError'
  return error
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  const call = source === page ? waiting.get(data.id) : undefined
  if (!call) return
  waiting.delete(data.id)
  if ('failure' in data) call.reject(scriptError(data.failure))
  else call.resolve(JSON.parse(data.result))
})

const functionNames = (document.currentScript?.dataset.functions ?? '').split(' ').filter(Boolean)

Object.assign(window, {
  google: {
    script: {
      run: runnerOf(functionNames, limited(call), legalArguments),
      host: {
        origin: window.location.origin,
        close: () => say({ say: 'close' }),
        setWidth: (width: number) => say({ say: 'size', width }),
        setHeight: (height: number) => say({ say: 'size', height }),
        editor: { focus: () => say({ say: 'focus' }) },
      },
    },
  },
})
