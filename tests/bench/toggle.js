// How long a tick of a commodity takes on the built page: from the click to the frame that shows it, with picker, chart,
// labels, title, notes and address. node tests/bench/toggle.js [--slower 4] [--times 60] [--profile file]
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { chromiumFlags, findChromium } from '../chromium.js'

const { values: options } = parseArgs({
  options: {
    slower: { type: 'string', default: '4' },
    times: { type: 'string', default: '60' },
    dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    profile: { type: 'string' },
  },
})
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }

// The published figures have seven series of months. For twelve, five more are given the months of crude oil, each at a
// level of its own; what is measured is the page, not the figures.
const real = ['M-2709', 'M-271111', 'M-271121', 'M-2701', 'M-GAS', 'X-TOTAL', 'M-TOTAL']
const lent = ['M-2710', 'M-7403', 'M-7601', 'X-8703', 'X-8517']
const shown = [...real, ...lent]

function lendMonths(catalogue) {
  for (const { series } of catalogue.commodities) {
    for (const info of series) {
      if (lent.includes(info.id)) Object.assign(info, { frequency: 'monthly', book: 'customs', value: { first: '2017-01', last: '2026-07' } })
    }
  }
  return catalogue
}

function monthsOf(id, crude) {
  const factor = 0.2 + 0.13 * lent.indexOf(id)
  const observations = crude.observations.map((one) => ({ ...one, valueUsd: one.valueUsd === null ? null : Math.round(one.valueUsd * factor) }))
  return { ...crude, id, observations }
}

const read = (path) => readFileSync(join(options.dist, path), 'utf8')
const crude = JSON.parse(read('api/series/M-2709.monthly.json'))
/** The page's first view is drawn in the browser here: its catalogue is not the one that it was built with. */
const page = read('index.html')
  .replace(/<div id="root">[\s\S]*<\/div>(?=\s*<script type="application\/json")/, '<div id="root"></div>')
  .replace(/(<script type="application\/json"[^>]*>)([\s\S]*?)(<\/script>)/, (_, open, json, close) => {
    const { catalogue, series } = JSON.parse(json)
    return open + JSON.stringify({ catalogue: lendMonths(catalogue), series }).replaceAll('<', '\\u003c') + close
  })

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  const lentId = /^\/api\/series\/(.+)\.monthly\.json$/.exec(path)?.[1]
  const file = join(options.dist, normalize(path))
  if (path === '/') response.writeHead(200, { 'content-type': types['.html'] }).end(page)
  else if (lentId !== undefined && lent.includes(lentId)) {
    response.writeHead(200, { 'content-type': types['.json'] }).end(JSON.stringify(monthsOf(lentId, crude)))
  } else if (!existsSync(file) || statSync(file).isDirectory()) response.writeHead(404).end()
  else response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
})
await new Promise((resolve) => server.listen(0, resolve))

const browser = await chromium.launch({ ...findChromium(), args: chromiumFlags })
const tab = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB', timezoneId: 'UTC' })
tab.on('pageerror', (error) => console.error(error))
await tab.goto(`http://localhost:${server.address().port}/?series=${shown.join(',')}`)
await tab.locator('html[data-live]').waitFor({ state: 'attached' })
await tab.mouse.move(8, 8)
await tab.waitForFunction((count) => document.querySelectorAll('#explore [data-series]').length === count, shown.length)
await tab.waitForLoadState('networkidle')

// The frame has been drawn when a message that was posted in it arrives.
await tab.evaluate(() => {
  globalThis.painted = []
  document.addEventListener('click', (event) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        const ms = performance.now() - event.timeStamp
        globalThis.painted.push({ ms, lines: document.querySelectorAll('#explore [data-series]').length })
      })
      port1.start()
      port2.postMessage(null)
    })
  }, true)
})
const cdp = await tab.context().newCDPSession(tab)
await cdp.send('Emulation.setCPUThrottlingRate', { rate: Number(options.slower) })

const names = new Map(JSON.parse(read('api/catalogue.json')).commodities.map(({ id, names: { en } }) => [id, en]))
const boxes = shown.map((id) =>
  tab
    .getByRole('group', { name: id.startsWith('M') ? 'From Russia to China' : 'From China to Russia' })
    .getByRole('checkbox', { name: names.get(id), exact: true }),
)
const times = []
let expected = shown.length
const rounds = Number(options.times) + 12
if (options.profile !== undefined) {
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 })
}
for (let i = 0; i < rounds; i += 1) {
  const box = boxes[(i >> 1) % boxes.length]
  if (i === 12 && options.profile !== undefined) await cdp.send('Profiler.start')
  expected += i % 2 === 0 ? -1 : 1
  await box.scrollIntoViewIfNeeded()
  const place = await box.boundingBox()
  await tab.mouse.move(place.x + 6, place.y + 6)
  await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })))
  await tab.mouse.down()
  await tab.mouse.up()
  const { ms, lines } = await tab.evaluate(async (n) => {
    while (globalThis.painted.length <= n) await new Promise((resolve) => setTimeout(resolve, 5))
    return globalThis.painted[n]
  }, i)
  if (lines !== expected) throw new Error(`Toggle ${i}: ${lines} lines were painted, not ${expected}`)
  // The first toggles run code that no compiler has seen yet.
  if (i >= 12) times.push(ms)
}
if (options.profile !== undefined) {
  const { profile } = await cdp.send('Profiler.stop')
  writeFileSync(options.profile, JSON.stringify(profile))
}
await browser.close()
server.close()

times.sort((a, b) => a - b)
const at = (share) => times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)].toFixed(1)
console.log(`tick to paint, ${shown.length} series × 115 months, ${options.slower}× slower CPU, ${times.length} toggles: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, largest ${at(1)} ms`)
