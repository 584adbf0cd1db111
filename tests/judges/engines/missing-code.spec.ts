import { readdirSync, readFileSync } from 'node:fs'
import { engineNames } from '#tests/judges/engines/browser.ts'
import { judge } from '#tests/judges/engines/judge.ts'
import type { Reader } from '#tests/judges/engines/reader.ts'
import { expect } from '#tests/judges/engines/reader.ts'
import type { Fault } from '#tests/judges/engines/site.ts'

// Every file of code that a first visit needs, and one of each kind that comes later, fails, in each browser in another
// way and with FAULTS=all in every way. The page says so in words, one button loads the file, and no browser keeps the
// wrong answer for a year.

const faults = ['another page', 404, 'cut off', 'another script', 503, 'reset'] as const satisfies readonly Fault[]

const dist = new URL('../../../dist/', import.meta.url)
const page = readFileSync(new URL('index.html', dist), 'utf8')
const named = Array.from(page.matchAll(/\.\/assets\/([\w-]+)-[\w-]{8}\.js/g), ([, name = '']) => name)
// The page names the files that it needs at once; these three are requested when it is live.
const firstVisit = [...new Set(named), 'fetchers', 'FigureStates', 'Background']

const ways: readonly (readonly [chunk: string, search: string, pointed?: string])[] = [
  ...firstVisit.map((chunk) => [chunk, ''] as const),
  ['bar', '?chart=bar'],
  ['panels', '?chart=panels'],
  ['treemap', '?chart=treemap'],
  ['balance', '?chart=balance&series=M-TOTAL,X-TOTAL'],
  ['movers', '?view=movers'],
  ['ru', '?lang=ru'],
  ['announcements', '', '#explore .chart-area svg'],
  ['ExportDialog', '', '#explore figcaption button'],
]

const notice = '.standing > div'

for (const [i, [chunk, search, pointed]] of ways.entries()) {
  const fileOf = new RegExp(`\\b${chunk}-[\\w-]{8}\\.js$`)
  const come = async (reader: Reader, url: string): Promise<void> => {
    await reader.window.go(`${url}${search}`)
    if (pointed === undefined) return
    await reader.live()
    await reader.point(pointed)
  }
  for (const fault of faults) {
    const engines = engineNames.filter(
      (_, j) => process.env['FAULTS'] === 'all' || faults[(i + 2 * j) % faults.length] === fault,
    )
    judge(`${chunk}: ${fault}`, { noisy: true, engines }, async ({ reader, site }) => {
      const mend = site.fail(fileOf, fault)
      await come(reader, site.url)
      await reader.window.movePointer(8, 8)
      await reader.says(notice, /could not be loaded|не загрузил/)
      mend()
      await reader.click(`${notice} button`)
      // A look at a page that is being left fails, so it is repeated.
      await expect(async () => {
        await reader.live()
        expect(await reader.words(notice)).toEqual([])
      }).toPass({ timeout: 20_000 })
      await come(reader, site.url)
      await reader.live()
      const file = readdirSync(new URL('assets/', dist)).find((name) => fileOf.test(name)) ?? ''
      const kept = (name: string): Promise<string> =>
        fetch(`./assets/${name}`, { cache: 'force-cache' }).then((answer) => answer.text())
      const isBuilt = (await reader.ask(kept, file)) === readFileSync(new URL(`assets/${file}`, dist), 'utf8')
      expect(isBuilt, 'what the browser keeps').toBe(true)
      expect(await reader.words(notice)).toEqual([])
    })
  }
}
