import { useEffect, useRef } from 'preact/hooks'
import type { FromFrame, ToFrame } from '../frame/messages.ts'

export type Server = {
  functionNames: readonly string[]
  call: (functionName: string, args: unknown[]) => Promise<unknown>
}

type Props = {
  title: string
  html: string
  server: Server
  close: () => void
  resize?: (size: { width?: number; height?: number }) => void
}

// As Apps Script has it, but for top navigation by the frame, which it never allows either.
const sandbox = 'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals'

/** The page's own script comes second: google.script must be there when it starts. */
function withClient(html: string, functionNames: readonly string[]): string {
  const client = `<script src="/frame.js" data-functions="${functionNames.join(' ')}"></script>`
  const [doctype = ''] = /^\s*<!doctype[^>]*>/i.exec(html) ?? []
  return `${doctype || '<!doctype html>'}${client}${html.slice(doctype.length)}`
}

async function answerTo(message: Extract<FromFrame, { say: 'call' }>, server: Server): Promise<ToFrame> {
  try {
    const result = await server.call(message.functionName, JSON.parse(message.args))
    return { id: message.id, result: JSON.stringify(result ?? null) }
  } catch (error) {
    return { id: message.id, failure: error instanceof Error ? error.message : String(error) }
  }
}

/** A sidebar's or dialog's page in a frame of its own, with google.script to reach the script. */
export function Frame({ title, html, server, close, resize }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const heard = async ({ source, data }: MessageEvent<FromFrame>) => {
      const inside = frame.current?.contentWindow
      if (!inside || source !== inside) return
      if (data.say === 'close') close()
      if (data.say === 'size') resize?.(data)
      if (data.say === 'focus') document.querySelector<HTMLElement>('#spreadsheet [contenteditable]')?.focus()
      if (data.say === 'call') inside.postMessage(await answerTo(data, server), '*')
    }
    window.addEventListener('message', heard)
    return () => window.removeEventListener('message', heard)
  }, [server, close, resize])
  return (
    <iframe ref={frame} title={title} sandbox={sandbox} srcdoc={withClient(html, server.functionNames)} />
  )
}
