import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test as base } from '@playwright/test'
import { nginx, printedLines } from './support/nginx.ts'

const assets = readdirSync(fileURLToPath(new URL('../../dist/assets', import.meta.url)))

const asked = [
  '',
  'index.html',
  'version.json',
  'api/catalogue.json',
  'api/series/M-2709.monthly.json',
  'data/datapackage.json',
  'social.png',
]
/** Missing files, some with a name as of a file that never changes, and a folder, which is not listed. */
const refused = [
  'assets/nope.js',
  'assets/nope-DUhN5y9x.js',
  'api/assets/x',
  'api/assets/x-DUhN5y9x.js',
  'assets/',
  'nope',
]

const always = {
  'content-security-policy': 'frame-ancestors *',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
}

const packed = /(^|\.html|\.json|\.js|\.css)$/

async function objections(address: string): Promise<string[]> {
  const found: string[] = []
  const ask = async (path: string, status: number, cache: string | null) => {
    const answer = await fetch(new URL(path, address))
    const { byteLength } = await answer.arrayBuffer()
    const says = (name: string, value: string | null) => {
      if (answer.headers.get(name) !== value) found.push(`${path}: ${name} is ${answer.headers.get(name)}`)
    }
    if (answer.status !== status) found.push(`${path}: answers ${answer.status}`)
    says('cache-control', cache)
    if (status === 200) says('content-encoding', packed.test(path) && byteLength > 20 ? 'gzip' : null)
    for (const [name, value] of Object.entries(always)) says(name, value)
    // An answer that a file is missing holds no figures, so other sites may not read it.
    says('access-control-allow-origin', status === 200 && /^(api|data|assets)\//.test(path) ? '*' : null)
    return answer
  }
  for (const path of asked) await ask(path, 200, 'no-cache')
  for (const file of assets) await ask(`assets/${file}`, 200, 'public, max-age=31536000, immutable')
  for (const path of refused) await ask(path, path === 'assets/' ? 403 : 404, null)

  const etag = (await ask('', 200, 'no-cache')).headers.get('etag') ?? ''
  const again = await fetch(address, { headers: { 'if-none-match': etag } })
  if (again.status !== 304) found.push(`A second visit is answered with ${again.status}`)
  return found
}

const printed = printedLines()
const test = base.extend<{ serve: (server: string, http?: string, path?: string) => ReturnType<typeof nginx> }>({
  // oxlint-disable-next-line no-empty-pattern
  serve: async ({}, run) => {
    const stops: (() => Promise<void>)[] = []
    await run(async (server, http = printed.http, path = '/') => {
      const running = await nginx({ http, server }, path)
      stops.push(running.stop)
      return running
    })
    for (const stop of stops) await stop()
  },
})

for (const path of ['/', '/some/folder/'])
  test(`@full nginx with the README’s lines answers as promised under ${path}`, async ({ page, serve }) => {
    const { address, another } = await serve(printed.server, printed.http, path)
    expect(await objections(address)).toEqual([])
    const ofAnother = await fetch(another)
    expect(ofAnother.status).toBe(200)
    const own = [...Object.keys(always), 'cache-control', 'access-control-allow-origin']
    expect(own.filter((name) => ofAnother.headers.has(name))).toEqual([])

    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', ({ message }) => complaints.push(message))
    await page.goto(address)
    await page.locator('html[data-live]').waitFor({ state: 'attached' })
    expect(complaints).toEqual([])
  })

test('@full figures that come at their whole size are found', async ({ serve }) => {
  const { address } = await serve(printed.server.replace(/^gzip_types.*$/m, ''))
  expect(await objections(address)).toContain('api/catalogue.json: content-encoding is null')
})

test('@full a page that stands in for what is not there, as if it were that, is asked for again', async ({ serve }) => {
  const { address } = await serve(`${printed.server}\nerror_page 404 =200 /404.html;`)
  const answer = await fetch(new URL('assets/nope-DUhN5y9x.js', address))
  expect(await answer.text()).toContain('There is no page at this address')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-cache')
})

test('@full an answer that nothing is there, kept for a year, is found', async ({ serve }) => {
  // The README once gave this header to every answer with `/assets/` anywhere in its name.
  const http = 'map $uri $kept { ~/assets/ "public, max-age=31536000, immutable"; default no-cache; }'
  const others = printed.server.replace(/^add_header (Cache|Access)-Control.*$/gm, '')
  const { address } = await serve(`${others}\nadd_header Cache-Control $kept always;`, http)
  const found = await objections(address)
  for (const path of ['assets/nope.js', 'assets/', 'api/assets/x'])
    expect(found).toContain(`${path}: cache-control is public, max-age=31536000, immutable`)
})
