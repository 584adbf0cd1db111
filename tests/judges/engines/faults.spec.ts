import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { engineNames } from '#tests/judges/engines/browsers.ts'
import { type Reader, expect, judge } from '#tests/judges/engines/reader.ts'
import { pairwise } from '#tests/pairwise.ts'

// Engines load, keep and ask again each in its own way: a reader is told what did not come, and gets it by one button.

const html = (text: string) => (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><link rel="icon" href="data:,">${text}`)
const notice = '[data-part=standing] > div'

/** Answers of a host in place of code: a status, an answer that is to be kept for a year, or a broken connection. */
const faults: { readonly [fault: string]: (response: ServerResponse, file: string) => unknown } = {
  '404': (response) => response.writeHead(404).end(),
  '503': (response) => response.writeHead(503).end(),
  'a broken connection': (response) => response.destroy(),
  'half of it': (response, file) => {
    const bytes = readFileSync(file)
    response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': bytes.length })
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
  },
  'another page': keptForAYear('text/html', '<!doctype html><title>A page</title>'),
  'another script': keptForAYear('text/javascript', 'void 0'),
}
function keptForAYear(type: string, text: string) {
  const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }
  return (response: ServerResponse) => response.writeHead(200, headers).end(text)
}

/** Code that is asked for at once, by a choice in the address, by a language, and by what a reader points at. */
const ways: readonly (readonly [chunk: string, search: string, pointed?: string])[] = [
  ['app', ''],
  ['around', ''],
  ['bar', '?chart=bar'],
  ['movers', '?view=movers'],
  ['ru', '?lang=ru'],
  ['ExportDialog', '', '#explore figcaption button.quiet'],
]

const seed = Number(process.env['TEST_SEED'] ?? 1)
for (const [i, { engine, fault }] of pairwise({ engine: engineNames, fault: Object.keys(faults) }, seed).entries()) {
  const [chunk, search, pointed] = ways[(i + seed) % ways.length] ?? ['app', '']
  const come = async (reader: Reader, url: string): Promise<void> => {
    await reader.window.go(`${url}${search}`)
    if (pointed === undefined) return
    await reader.live()
    await reader.point(pointed)
  }
  judge(
    `is told that ${chunk} did not come: ${fault}`,
    { noisy: true, engines: [engine] },
    async ({ reader, site }) => {
      const mend = site.answers(new RegExp(`\\b${chunk}-[\\w-]{8}\\.js$`), faults[fault] ?? (() => undefined))
      await come(reader, site.url)
      await reader.window.movePointer(8, 8)
      await reader.says(`${notice}, [role=alert]`, /could not be loaded|не загрузил/)
      mend()
      await reader.click(`:is(${notice}, [role=alert]) button`)
      // A look at a page that is being left fails, so it is repeated.
      await expect(async () => {
        await reader.live()
        expect(await reader.words(notice)).toEqual([])
      }).toPass({ timeout: 20_000 })
      // No engine keeps the wrong answer for a year.
      await come(reader, site.url)
      await reader.live()
      expect(await reader.words(notice)).toEqual([])
    },
  )
}

const frame = (down: number, attributes: string, url: string): string =>
  `<h1>An article</h1><p style="height: ${down}px"></p>
  <iframe ${attributes} width="700" height="400" src="${url}?series=M-2709,M-7403&freq=year&embed=1"></iframe>
  <script>addEventListener('message', ({ data }) => data.height && (document.querySelector('h1').textContent = data.type + ' ' + data.height))</script>`
for (const [where, down, attributes] of [
  ['in an article', 0, ''],
  ['in an article that does not trust it', 0, 'sandbox="allow-scripts"'],
  ['further down than one has read', 3000, ''],
] as const)
  judge(`reads an embedded figure ${where}, in a frame of its height`, {}, async ({ reader, site }) => {
    site.answers(/article/, html(frame(down, attributes, site.url)))
    await reader.window.go(`${site.origin}/article.html`)
    await reader.says('h1', /^\S+ [4-9]\d\d$/)
  })

judge(
  'reads a figure in a sandbox, and is told there too what did not come',
  { noisy: true },
  async ({ reader, site }) => {
    site.sandboxes()
    const mend = site.answers(/\/bar-[^/]*\.js$/, (response) => response.writeHead(404).end())
    await reader.window.go(`${site.url}?series=M-7403,M-4407&chart=bar&freq=year&embed=1`)
    await reader.says('[data-part=standing]', 'Part of this page could not be loaded.')
    mend()
    await reader.click('[data-part=standing] button', 'Reload the page')
    await expect(() => reader.sees('main svg [data-series]')).toPass({ timeout: 20_000 })
  },
)

const script = `console.warn('a warning'); setTimeout(() => { throw new Error('broken') }); Promise.reject(new Error('left'))`
judge('a broken page is objected to, and so is a missing file', { noisy: true }, async ({ reader, site }) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`
  site.answers(
    /broken/,
    html(`${policy}<body style="color: red"><script>${script}</script><img src="/gone.png" alt="">`),
  )
  await reader.window.go(`${site.origin}/broken.html`)
  const heard = async () => (await reader.noise()).join('\n')
  for (const line of [
    /^warn: a warning$/m,
    /^uncaught: .*broken/m,
    /^rejected: .*left/m,
    /^refused: style-src-attr inline$/m,
  ])
    await expect.poll(heard).toMatch(line)
  await expect.poll(() => site.missing).toEqual(['/gone.png'])
})
