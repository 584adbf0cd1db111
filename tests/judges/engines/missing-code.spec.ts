import { readdirSync, readFileSync } from 'node:fs'
import type { Reader } from '#tests/judges/engines/reader.ts'
import type { Fault } from '#tests/judges/engines/site.ts'
import { engineNames } from '#tests/judges/engines/browser.ts'
import { expect } from '#tests/judges/engines/patience.ts'
import { judge } from '#tests/judges/engines/judge.ts'

// Every file of code that a first visit needs, and ten that come later, fails, in each browser in another way; with FAULTS=all
// in every way. It is told in words, one button brings it, and no browser keeps what came in its place for a year.

const faults = ['another page', 404, 'cut off', 'another script', 503, 'reset'] as const satisfies readonly Fault[]

const dist = new URL('../../../dist/', import.meta.url)
const page = readFileSync(new URL('index.html', dist), 'utf8')
const named = Array.from(page.matchAll(/\.\/assets\/([\w-]+)-[\w-]{8}\.js/g), ([, name = '']) => name)
// The page names what it needs at once; these are asked for when it is live.
const firstVisit = [...new Set(named), 'fetchers', 'FigureStates', 'Background']

type Way = (reader: Reader, url: string) => Promise<void>
const at =
  (search: string): Way =>
  ({ window }, url) =>
    window.go(`${url}${search}`)
const later: { readonly [chunk: string]: Way } = {
  area: at('?chart=area'),
  bar: at('?chart=bar'),
  PanelGrid: at('?chart=panels'),
  season: at('?chart=season'),
  table: at('?chart=table'),
  treemap: at('?chart=treemap'),
  balance: at('?chart=balance&series=M-TOTAL,X-TOTAL'),
  movers: at('?view=movers'),
  ru: at('?lang=ru'),
  announcements: async (reader, url) => {
    await reader.window.go(url)
    await reader.live()
    await reader.point('#explore .chart-area svg')
  },
  ExportDialog: async (reader, url) => {
    await reader.window.go(url)
    await reader.live()
    await reader.point('#explore figcaption button')
  },
}

const ways = [...firstVisit.map((chunk) => [chunk, at('')] as const), ...Object.entries(later)]

/** What is said at the foot of the page, whichever script says it. */
const notice = '.standing > div'

const fileOf = (chunk: string) => new RegExp(`\\b${chunk}-[\\w-]{8}\\.js$`)

/** Its file, and how long that is. */
function built(chunk: string): { readonly file: string; readonly length: number } {
  const file = readdirSync(new URL('assets/', dist)).find((name) => fileOf(chunk).test(name)) ?? ''
  return { file, length: readFileSync(new URL(`assets/${file}`, dist), 'utf8').length }
}

ways.forEach(([chunk, come], i) => {
  for (const fault of faults) {
    const engines = engineNames.filter(
      (_, j) => process.env['FAULTS'] === 'all' || faults[(i + 2 * j) % faults.length] === fault,
    )
    judge(
      `${chunk}: ${fault}`,
      async ({ reader, site }) => {
        const mend = site.fail(fileOf(chunk), fault)
        await come(reader, site.url)
        // Code that waits for a reader to come near.
        await reader.window.movePointer(8, 8)
        await reader.says(notice, /could not be loaded|не загрузил/)
        mend()
        await reader.click(`${notice} button`)
        // A look at a page that is being left fails.
        await expect(async () => {
          await reader.live()
          expect(await reader.words(notice)).toEqual([])
        }).toPass({ timeout: 20_000 })
        await come(reader, site.url)
        await reader.live()
        const { file, length } = built(chunk)
        const kept = (name: string): Promise<number> =>
          fetch(`./assets/${name}`, { cache: 'force-cache' }).then(async (answer) => (await answer.text()).length)
        expect(await reader.ask(kept, file), 'what the browser keeps').toBe(length)
        expect(await reader.words(notice)).toEqual([])
      },
      { noisy: true, engines },
    )
  }
})
