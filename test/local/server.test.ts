import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { bundlePackages, importMap } from '../../local/server/packages.ts'
import { type Served, serve } from '../../local/server/server.ts'

const open: Served[] = []
const files: Record<string, string> = { '/': '<p>page</p>', '/main.js': 'script()' }

async function served(port = 0) {
  const server = await serve((path) => files[path], port)
  open.push(server)
  return server
}

afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

test('the page and its files are served on loopback, each as what it is', async () => {
  const { address } = await served()
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  const page = await fetch(address)
  expect([page.headers.get('content-type'), await page.text()]).toEqual([
    'text/html; charset=utf-8',
    '<p>page</p>',
  ])
  const script = await fetch(`${address}main.js`)
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

test('when the port is taken another one is found', async () => {
  const first = await served()
  const second = await served(Number(new URL(first.address).port))
  expect(second.address).not.toBe(first.address)
  expect((await fetch(second.address)).status).toBe(200)
})

test('what is not there is not found, and nothing outside can be named', async () => {
  const { address } = await served()
  for (const path of ['nothing', '../package.json', '%2e%2e/package.json']) {
    expect((await fetch(address + path)).status).toBe(404)
  }
})

test('the browser is told to load nothing from elsewhere', async () => {
  const { address } = await served()
  const policy = (await fetch(address)).headers.get('content-security-policy')
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toMatch(/https?:|\*/)
})

test('a request under another name is refused', async () => {
  const { address } = await served()
  const status = await new Promise((resolve) =>
    request(address, { headers: { Host: 'elsewhere.example' } }, (response) =>
      resolve(response.statusCode),
    ).end(),
  )
  expect(status).toBe(403)
})

test('open pages are told of changes', async () => {
  const { address, tell } = await served()
  const changes = (await fetch(`${address}changes`)).body?.pipeThrough(new TextDecoderStream()).getReader()
  await changes?.read()
  tell('problem', 'line 1\nline 2')
  expect((await changes?.read())?.value).toBe('event: problem\ndata: "line 1\\nline 2"\n\n')
})

test('what a browser has already is not sent again', async () => {
  const { address } = await served()
  const tag = (await fetch(address)).headers.get('etag') ?? ''
  expect((await fetch(address, { headers: { 'If-None-Match': tag } })).status).toBe(304)
})

test('packages are bundled once, and then found as they were kept until others are asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [path = ''] = Object.values(importMap(['preact']).imports)
  const first = await bundlePackages(['preact'], folder)
  expect(String(first.get(path))).toContain('export{')
  const [kept = ''] = readdirSync(folder)
  writeFileSync(join(folder, kept, basename(path)), 'as it was kept')
  expect(String((await bundlePackages(['preact'], folder)).get(path))).toBe('as it was kept')
  const others = await bundlePackages(['preact', 'preact/hooks'], folder)
  expect(String(others.get(path))).toContain('export{')
  expect(readdirSync(folder)).toHaveLength(1)
})
