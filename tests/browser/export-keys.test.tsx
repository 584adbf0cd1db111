import { beforeAll, describe, expect, it } from 'vitest'
import { fetchResource } from '#src/api/client.ts'
import { createQueryClient } from '#src/api/queryClient.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { figureSvg } from '#src/figure/files/exports.ts'
import type { SizeName } from '#src/figure/layout/styles.ts'
import { figureSizes, sizeNames } from '#src/figure/layout/styles.ts'
import { lastingNotesOfFigure } from '#src/figure/texts.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { languages } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts, frequencyWith } from '#src/view/kinds.ts'
import { parseSvg } from '#tests/browser/support/exported.ts'
import { keyProblems, spacedSentences } from '#tests/browser/support/keyProblems.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { full } from '#tests/full.ts'
import '#src/styles/index.css'

// What leaves as a picture explains itself: no mark without its key, no key without its mark, no caution left out.

const own = '&note=2021-05:Own%20words&note=2022-03..2022-09:More%20own%20words'
const searches = [
  ...charts.map((chart) => `?chart=${chart}&freq=${frequencyWith(chart, 'rolling')}&events=all${own}`),
  '?series=M-2709,M-GAS,X-8703,X-8704,X-8542&chart=bar&freq=month&events=all',
  '?series=M-2709,M-2709.baci&freq=year',
  ...analyses.map((id) => `?view=${id}&events=all`),
  '?view=buyers&of=M-GAS',
]
const combinations = searches.flatMap((search) =>
  languages.flatMap((language) => sizeNames.map((size) => ({ search, language, size }))),
)
/** Each figure once, in the next size and the next language; in full all of them. */
const shown = full ? combinations : combinations.filter((_, i) => i % 12 === (Math.floor(i / 12) * 5) % 12)

let catalogue: Catalogue
const client = createQueryClient()

async function exported({ search, language, size }: (typeof combinations)[number]) {
  const { view } = parseView(search, catalogue)
  const content = await figureOf(view, catalogue, formats[language], client)
  const address = 'https://trade.test/flows/'
  const sizeOf: SizeName = size
  const request = { content, catalogue, address, size: figureSizes[sizeOf], theme: 'light' as const }
  const svg = parseSvg(await figureSvg({ ...request, events: true, notes: true, source: true }))
  return { svg, address, lasting: lastingNotesOfFigure(content) }
}

beforeAll(async () => {
  catalogue = await fetchResource('api/catalogue.json', catalogueSchema, new AbortController().signal)
})

describe('an exported figure', () => {
  it.each(shown)(
    'has a key for every mark and dash, and all its cautions: $search, $language, $size',
    async (combination) => {
      const { svg, ...said } = await exported(combination)
      expect(keyProblems(svg, said)).toEqual([])
      expect(combination.language === 'zh' ? spacedSentences(svg) : []).toEqual([])
    },
  )

  it('is known by its marks, its keys, its cautions and its address, or this test would find nothing', async () => {
    const { svg, ...said } = await exported({ search: searches[0] ?? '', language: 'en', size: 'phone' })
    const withCaution = { ...said, lasting: ['Russia’s figures are in the notes'] }
    const broken = (change: (copy: Document) => void) => {
      const copy = parseSvg(new XMLSerializer().serializeToString(svg))
      change(copy)
      return keyProblems(copy, said).length
    }
    const remove = (selector: string) => broken((copy) => copy.querySelector(selector)?.remove())
    expect(keyProblems(svg, withCaution).length).toBe(1)
    expect(remove('#event-2')).toBeGreaterThan(0)
    expect(remove('#event-B')).toBeGreaterThan(0)
    expect(remove('#chart #own-note-A')).toBe(1)
    expect(remove('#chart #event-marks path')).toBe(1)
    expect(remove('#notes')).toBeGreaterThan(0)
    expect(broken((copy) => copy.querySelector('#title text')?.append(` ${said.address}`))).toBe(1)
  })
})
