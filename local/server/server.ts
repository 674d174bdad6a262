import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'

const types: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
}

// The browser itself holds the promise that nothing leaves the machine. Scripts are evaluated here as
// Apps Script would, and a dialog's page carries its own script and style.
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
].join('; ')

export type Served = {
  address: string
  /** Tells every open page something: to reload, or what is wrong. */
  tell: (event: 'reload' | 'problem', text?: string) => void
  close: () => Promise<void>
}

type Find = (path: string) => Uint8Array | string | undefined

/** Serves what `find` has on loopback only, on the port asked for or, when that is taken, on a free one. */
export async function serve(find: Find, port: number): Promise<Served> {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => answer(request, response, find, listeners))
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && port !== 0 ? server.listen(0, '127.0.0.1') : reject(error),
    )
    server.listen(port, '127.0.0.1')
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    tell: (event, text = '') => {
      for (const listener of listeners) listener.write(`event: ${event}\ndata: ${JSON.stringify(text)}\n\n`)
    },
    close: () =>
      new Promise((resolve) => {
        for (const listener of listeners) listener.end()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  find: Find,
  listeners: Set<ServerResponse>,
) {
  const path = new URL(request.url ?? '/', 'http://loopback').pathname
  if (!isLoopback(request.headers.host)) return void response.writeHead(403).end()
  if (path === '/changes') return listen(response, listeners)
  const file = find(path)
  if (file === undefined) return void response.writeHead(404).end()
  const tag = `"${createHash('sha1').update(file).digest('base64url')}"`
  const isKnown = request.headers['if-none-match'] === tag
  response.writeHead(isKnown ? 304 : 200, {
    'Content-Type': types[extname(path)] ?? 'text/plain; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-cache',
    ETag: tag,
  })
  response.end(isKnown ? undefined : file)
}

// A page of another site can be made to reach 127.0.0.1 under a name of its own; it gets nothing.
const isLoopback = (host = '') => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)

function listen(response: ServerResponse, listeners: Set<ServerResponse>) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  response.write(':\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}
