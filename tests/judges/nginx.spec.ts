import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { nginx, printedLines } from './support/nginx.ts'

const assets = readdirSync(fileURLToPath(new URL('../../dist/assets', import.meta.url)))

/** What keeps its name when it changes. */
const asked = [
  '',
  'index.html',
  'version.json',
  'api/catalogue.json',
  'api/series/M-2709.monthly.json',
  'data/datapackage.json',
  'social.png',
]
/** What is not there, though its name may look as if it never changed; and a folder, which is not shown. */
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

/** What is packed on its way: letters, where there are enough of them to gain by it. */
const packed = /(^|\.html|\.json|\.js|\.css)$/

/** What a server does otherwise than docs/deployment.md promises. */
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
    // What is not there is nobody's figures.
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

for (const path of ['/', '/some/folder/']) {
  test(`@full nginx with the lines of docs/deployment.md answers as promised under ${path}`, async ({ page }) => {
    const server = await nginx(printedLines(), path)
    try {
      expect(await objections(server.address)).toEqual([])
      const ofAnother = await fetch(server.another)
      expect(ofAnother.status).toBe(200)
      expect(Object.keys(always).filter((name) => ofAnother.headers.has(name))).toEqual([])
      expect(ofAnother.headers.get('cache-control')).toBe(null)
      expect(ofAnother.headers.get('access-control-allow-origin')).toBe(null)

      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', ({ message }) => complaints.push(message))
      await page.goto(server.address)
      await page.locator('html[data-live]').waitFor({ state: 'attached' })
      expect(complaints).toEqual([])
    } finally {
      await server.stop()
    }
  })
}

test('@full figures that come at their whole size are found', async () => {
  const { http, server: lines } = printedLines()
  const server = await nginx({ http, server: lines.replace(/^gzip_types.*$/m, '') }, '/')
  try {
    expect(await objections(server.address)).toContain('api/catalogue.json: content-encoding is null')
  } finally {
    await server.stop()
  }
})

test('@full a page that stands in for what is not there, as if it were that, is asked for again', async () => {
  const { http, server: lines } = printedLines()
  const server = await nginx({ http, server: `${lines}\nerror_page 404 =200 /404.html;` }, '/')
  try {
    const answer = await fetch(new URL('assets/nope-DUhN5y9x.js', server.address))
    expect(await answer.text()).toContain('There is no page at this address')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  } finally {
    await server.stop()
  }
})

test('@full an answer that nothing is there, kept for a year, is found', async () => {
  // So it was printed once: the name was looked for anywhere, and said of every answer.
  const http = 'map $uri $kept { ~/assets/ "public, max-age=31536000, immutable"; default no-cache; }'
  const others = printedLines().server.replace(/^add_header (Cache|Access)-Control.*$/gm, '')
  const server = await nginx({ http, server: `${others}\nadd_header Cache-Control $kept always;` }, '/')
  try {
    const found = await objections(server.address)
    expect(found).toContain('assets/nope.js: cache-control is public, max-age=31536000, immutable')
    expect(found).toContain('assets/: cache-control is public, max-age=31536000, immutable')
    expect(found).toContain('api/assets/x: cache-control is public, max-age=31536000, immutable')
  } finally {
    await server.stop()
  }
})
