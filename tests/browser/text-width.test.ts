import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchResource } from '#src/api/client.ts'
import { nomenclatureSchema } from '#src/api/schema/nomenclature.ts'
import { fonts, textWidth } from '#src/chart/text/measure.ts'
import { widthsIn } from '#src/chart/text/letters.ts'
import type { TextStyle } from '#src/chart/text/measure.ts'
import { figureSvg } from '#src/figure/files/exports.ts'
import { serifLetters } from '#src/figure/layout/serifLetters.ts'
import { createFormat } from '#src/i18n/format.ts'
import { languages } from '#src/i18n/languages.ts'
import { loadLanguage } from '#src/i18n/load.ts'
import '#src/styles/fonts.css'
import { charts } from '#src/view/kinds.ts'
import { defaultView } from '#src/view/viewState.ts'
import { exportOf, fetchCatalogue, figureOf, parseSvg } from '#tests/browser/support/exported.ts'

// Text widths by the letter widths of the font files are compared with those that the browser sets in these fonts.

const { signal } = new AbortController()
const widthOf = widthsIn(serifLetters, 0)
const serif = (size: number): TextStyle => ({ size, weight: 600, family: 'serif', widthOf })
const sans = (size: number, weight: number): TextStyle => ({ size, weight: weight >= 600 ? 600 : 400, family: 'sans' })

/** Whether a text is set in the site's fonts; Chinese is set in a font of the reader's system, if there is one. */
const isOurs = (text: string): boolean => text.trim() !== '' && !/\p{Script=Han}/u.test(text)

const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
const word = document.createElementNS('http://www.w3.org/2000/svg', 'text')
drawing.append(word)
beforeAll(async () => {
  document.body.append(drawing)
  const faces = ["400 1em 'IBM Plex Sans'", "600 1em 'IBM Plex Sans'", "600 1em 'Source Serif 4'"]
  await Promise.all(faces.map((face) => document.fonts.load(face, 'Typhoon тайфун ₽')))
})
afterAll(() => drawing.remove())

/** Texts whose measured width is off by more than half a pixel, and by how much. */
function wrong(texts: Iterable<string>, style: TextStyle): string[] {
  word.style.font = `${style.weight} ${style.size}px ${fonts[style.family]}`
  return Array.from(texts).flatMap((text) => {
    word.textContent = text
    const off = textWidth(text, style) - word.getComputedTextLength()
    return Math.abs(off) > 0.5 ? [`${text}: ${off.toFixed(2)}`] : []
  })
}

const styles = [sans(12, 400), sans(13, 400), sans(12, 600), sans(13.5, 600), sans(16, 400), serif(20), serif(28)]

describe.each(styles)('in $family $weight of $size pixels', (style) => {
  it('pairs that stand close together, signs and amounts', () => {
    const texts = [
      'Typhoon AVATAR',
      'Wattage Yo.',
      'ГУЛАГ. Утёс, Тула',
      'Тайфун «AVATAR» и WITS',
      'office, flight and affluence',
      '−12.3%',
      '$1,234.5 bn → $0.7 bn',
      '¥58.2 bn, €7.1 bn, £3',
      '1\u00a0234,5\u00a0млрд\u00a0₽',
      '2017–2026',
      'Côte d’Ivoire, Curaçao, Österreich',
      'Газ — №\u00a01, «Сила Сибири»',
      'Її ґанок, Ўсё',
      '1\u202f234\u202f567 м³',
    ]
    expect(wrong(texts, style)).toEqual([])
  })

  it('names of commodities, headings and chapters', async () => {
    const { commodities } = await fetchCatalogue()
    const { headings, chapters } = await fetchResource('api/headings.json', nomenclatureSchema, signal)
    const named = [...commodities, ...headings, ...chapters].flatMap(({ names }) => Object.values(names ?? {}))
    // Longer names are broken into several lines.
    const texts = new Set(
      [...named, ...headings.map(({ label }) => label)].filter(isOurs).map((text) => text.slice(0, 70).trim()),
    )
    expect(texts.size).toBeGreaterThan(1000)
    expect(wrong(texts, style)).toEqual([])
  })
})

describe.each(languages)('what figures in %s say', (language) => {
  it.each(charts)('as %s', async (chart) => {
    const catalogue = await fetchCatalogue()
    const format = createFormat(await loadLanguage(language))
    const view = { ...defaultView, chart, events: 'all' } as const
    const svg = await figureSvg(exportOf(await figureOf(view, catalogue, format), catalogue))
    const drawn = document.importNode(parseSvg(svg).documentElement, true)
    document.body.append(drawn)
    const texts = Array.from(drawn.querySelectorAll<SVGTextContentElement>('text, tspan'))
      .filter((text) => text.childElementCount === 0 && isOurs(text.textContent))
      .map((text) => {
        const { fontFamily, fontSize, fontWeight } = getComputedStyle(text)
        const size = Number.parseFloat(fontSize)
        const style = fontFamily.includes('Serif 4') ? serif(size) : sans(size, Number(fontWeight))
        return { text: text.textContent, off: textWidth(text.textContent, style) - text.getComputedTextLength() }
      })
    drawn.remove()
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter(({ off }) => Math.abs(off) > 0.5)).toEqual([])
  })
})
