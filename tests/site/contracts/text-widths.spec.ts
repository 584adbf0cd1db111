import { type Page, expect } from '@playwright/test'
import { type TextStyle, fonts, textWidth, widthsIn } from '#src/chart/text/measure.ts'
import { serifLetters } from '#src/publish/layout/serifLetters.ts'
import { inAnyOrder } from '#tests/pairwise.ts'
import { test } from '#tests/site/page.ts'
import { seed } from '#tests/site/support.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

// Contract: texts are as wide in Chromium as the widths of letters say, by which Node places, wraps and cuts them. Which
// words fit and touch is therefore tested in Node, and nowhere else.

const sans = (size: number, weight: 400 | 600): TextStyle => ({ size, weight, family: 'sans' })
const widthOf = widthsIn(serifLetters, 0)
const serif = (size: number): TextStyle => ({ size, weight: 600, family: 'serif', widthOf })
const styles = [sans(11.5, 400), sans(12, 400), sans(12.5, 600), sans(13.5, 600), sans(16, 400), serif(20), serif(28)]

/** Pairs that stand close together, signs, amounts and other letters than English has. */
const literals = [
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
const chinese = ['中国自俄罗斯进口原油', '2024年10月', '金额，亿美元（现价）']

/** Names of commodities in two languages, another twenty for each seed; longer ones are broken into lines. */
function names(): string[] {
  const all = realCatalogue.commodities.flatMap(({ names: { en, ru = en } }) => [en, ru])
  return inAnyOrder(all, seed)
    .slice(0, 20)
    .map((name) => name.slice(0, 70).trim())
}

/** Texts whose measured width is off by more than half a pixel, and by how much. */
async function wrong(page: Page, texts: readonly string[], style: TextStyle, as = style): Promise<string[]> {
  const font = `${as.weight} ${as.size}px ${fonts[as.family]}`
  const set = await page.evaluate(
    async (asked) => {
      await Promise.all(['Typhoon', 'тайфун', '₽'].map((sample) => document.fonts.load(asked.font, sample)))
      const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      const word = document.createElementNS('http://www.w3.org/2000/svg', 'text')
      word.style.font = asked.font
      drawing.append(word)
      document.body.append(drawing)
      const widths = asked.texts.map((text) => {
        word.textContent = text
        return word.getComputedTextLength()
      })
      drawing.remove()
      return widths
    },
    { font, texts },
  )
  return texts.flatMap((text, i) => {
    const off = textWidth(text, style) - (set[i] ?? 0)
    return Math.abs(off) > 0.5 ? [`${text}: ${off.toFixed(2)}`] : []
  })
}

test('texts are as wide in Chromium as Node measures them, in every font and weight', async ({ at }) => {
  const page = await at('')
  // Chinese is set in a font of the reader's system, if there is one: an ideograph is then as wide as high.
  const hasChinese = (await wrong(page, ['易'.repeat(20)], sans(12, 400))).length === 0
  const texts = [...literals, ...names(), ...(hasChinese ? chinese : [])]
  for (const style of styles)
    expect.soft(await wrong(page, texts, style), `${style.family} ${style.weight}, ${style.size} px`).toEqual([])
})

test('a width of another weight is found out', async ({ at }) => {
  const page = await at('')
  expect(await wrong(page, literals, sans(12, 400), sans(12, 600))).not.toEqual([])
})
