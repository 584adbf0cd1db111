import letters from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { openPage } from '#tests/browser/support/app.tsx'
import { full } from '#tests/full.ts'

// Fonts come after a chart has been drawn: its texts are measured and laid out again, and it stays what it is.

/** Much wider letters in the name of the charts' own, which the browser reports like any others. */
const wider = document.createElement('style')
wider.textContent = [400, 600]
  .map(
    (weight) =>
      `@font-face { font-family: 'IBM Plex Sans'; font-weight: ${weight}; size-adjust: 180%; src: url(${letters}) }`,
  )
  .join('\n')

async function loaded(load: () => Promise<unknown>): Promise<void> {
  const told = new Promise((resolve) => void document.fonts.addEventListener('loadingdone', resolve, { once: true }))
  await load()
  await told
}

async function widerLettersCome(): Promise<void> {
  document.head.append(wider)
  await loaded(() => Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px 'IBM Plex Sans'`))))
}

/** What was measured with them is given up when any others load. */
async function widerLettersGo(): Promise<void> {
  wider.remove()
  const face = new FontFace('Never asked for', `url(${letters})`)
  document.fonts.add(face)
  await loaded(() => face.load())
}
afterEach(async () => {
  await page.viewport(1440, 1000)
  await widerLettersGo()
})

const chart = '#explore .chart-room'
const all = [
  // A table on the page is laid out by the browser.
  ...charts.filter((kind) => kind !== 'table').map((kind) => [`chart=${kind}&note=2024-10:Fee`, chart, 1440] as const),
  ['series=M-2709&freq=year&from=2017-01', `${chart}:has([data-part=comparison])`, 1440] as const,
  ['view=movers', '#movers .analysis-drawing', 390] as const,
  ['chart=area', chart, 390] as const,
  ...analyses.map((id) => [`view=${id}`, `#${id} .analysis-drawing`, 1440] as const),
]
const cases = full ? all : all.slice(0, charts.length + 1)

/**
 * What is drawn: without the ids that React gives, without the stops for Tab that the focus takes away and its outline, and
 * without what is dimmed, for where the pointer rests is chance.
 */
const drawn = (place: string): string =>
  Array.from(document.querySelectorAll(`${place} svg`), (svg) => svg.outerHTML)
    .join('\n')
    .replaceAll(
      /_r_\w+_|recharts\d+-| tabindex="-1"| data-dimmed=""|<rect [^>]* fill="none" [^>]*stroke-width="1.5"[^>]*><\/rect>/g,
      '',
    )

/** Once all that it is made of has come. */
async function drawnAtRest(place: string): Promise<string> {
  let before = ''
  await expect
    .poll(() => {
      const now = drawn(place)
      const isAtRest = now !== '' && now === before
      before = now
      return isAtRest
    })
    .toBe(true)
  return before
}

/** The pointer is where the test before has left it: over a chart it would open a tooltip there. */
async function openAwayFromPointer(search: string): Promise<void> {
  await openPage(`?${search}`)
  await page.getByRole('heading', { level: 1 }).hover()
}

it.each(cases)('%s, %s, %i pixels: when fonts load it is as if they had been there', async (search, place, width) => {
  await page.viewport(width, 1000)
  await widerLettersCome()
  await openAwayFromPointer(search)
  const expected = await drawnAtRest(place)

  await widerLettersGo()
  await openAwayFromPointer(search)
  expect(await drawnAtRest(place)).not.toBe(expected)
  const stop = document.querySelector<SVGElement | HTMLElement>(`${place} :is([tabindex='0'], button)`)
  // The steps of price and volume are nowhere to stop.
  expect(stop === null).toBe(search === 'view=price-volume')
  stop?.focus({ preventScroll: true })
  await widerLettersCome()
  await expect.poll(() => drawn(place)).toBe(expected)
  if (stop !== null) expect(document.activeElement, 'what had the focus').toBe(stop)
})
