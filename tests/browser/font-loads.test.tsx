import letters from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import { afterEach, expect, it } from 'vitest'
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

async function widerLettersCome(): Promise<void> {
  document.head.append(wider)
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px 'IBM Plex Sans'`)))
}

/** What was measured with them is given up when any others load. */
async function widerLettersGo(): Promise<void> {
  wider.remove()
  const face = new FontFace('Never asked for', `url(${letters})`)
  document.fonts.add(face)
  const done = new Promise((resolve) => void document.fonts.addEventListener('loadingdone', resolve, { once: true }))
  await face.load()
  await done
}
afterEach(widerLettersGo)

const places = [
  // A table on the page is laid out by the browser.
  ...charts.filter((chart) => chart !== 'table').map((chart) => [`chart=${chart}`, '#explore .chart-room'] as const),
  ['series=M-2709&compare=2021,2022', '#explore .chart-room'] as const,
  ...(full ? analyses : analyses.slice(0, 2)).map((id) => [`view=${id}`, `#${id} .analysis-drawing`] as const),
]

/** What is drawn: without the ids that React gives, and without what the focus leaves of stops for Tab. */
const drawn = (place: string): string =>
  Array.from(document.querySelectorAll(`${place} svg`), (svg) => svg.outerHTML)
    .join('\n')
    .replaceAll(/_r_\w+_|recharts\d+-| tabindex="-1"/g, '')

it.each(places)(
  '%s: when fonts load it is drawn as if they had been there, and keeps the focus',
  async (search, place) => {
    await widerLettersCome()
    await openPage(`?${search}`)
    await expect.poll(() => drawn(place)).not.toBe('')
    const expected = drawn(place)

    await widerLettersGo()
    await openPage(`?${search}`)
    await expect.poll(() => drawn(place)).not.toBe('')
    expect(drawn(place)).not.toBe(expected)
    const stop = document.querySelector<SVGElement | HTMLElement>(`${place} :is([tabindex='0'], button)`)
    stop?.focus()
    await widerLettersCome()
    await expect.poll(() => drawn(place)).toBe(expected)
    if (stop !== null) expect(document.activeElement).toBe(stop)
  },
)
