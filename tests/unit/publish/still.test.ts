import { beforeAll, expect, it, vi } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { drawAtWidths } from '#src/build/prerender/drawChart.tsx'
import { drawFigure } from '#src/publish/draw/drawFigure.tsx'
import { figureSizes } from '#src/publish/layout/sizes.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/figures.ts'
import { parseView } from '#src/view/address/address.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { format } from '#tests/unit/support/words.ts'

// The blocked thread imitates code that loads slowly on a busy machine.
vi.mock('#src/claims/comparison.tsx', async (original) => {
  const code = await original()
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  return code
})

const client = createQueryClient()
answeredFromDisk()
beforeAll(loadFirstChart)

const figure = (search: string) => figureOf(parseView(search, catalogue).view, catalogue, format, client)

it('a figure has what stands beside its lines, however late its code comes', async () => {
  const { altText } = await figure('?series=M-2709&freq=year&check=2022:%2B44%25')
  expect(altText()).toMatch(/Marked, Crude oil: \$40\.5\sbn in 2021, \$58\.4\sbn in 2022, \+44\.2%\.$/)
})

it.each([
  ['?series=M-TOTAL,X-TOTAL&freq=ytd&money=cny', true],
  ['?series=M-2709&freq=ytd&money=cny', false],
  ['?series=M-TOTAL&freq=ytd', false],
])(
  'totals of the year so far in yuan have the growth that Customs states, other views do not: %s',
  async (search, has) => {
    const { own } = await figure(search)
    expect(own.cautions().join(' ').includes('says China Customs')).toBe(has)
  },
)

it('a note on a yearly chart stands on the point of its year, and is written once', async () => {
  const content = await figure('?series=X-8703&freq=year&events=none&note=2023-03:Six%20times')
  const words = { lasting: [], notes: [], source: 'Source', sourceAlone: 'Source', credit: '', more: 'More' }
  const svg = drawFigure({ content, ...words, metadata: '{}', size: figureSizes.square, theme: 'light' })
  const [, line] = /<g id="own-note-A">.*?d="M([\d.]+),/s.exec(svg) ?? []
  const years = Array.from(svg.matchAll(/<text x="([\d.]+)"[^>]*>2023<\/text>/g), ([, x]) => Number(x))
  expect(years).toEqual([Number(line)])
  const texts = Array.from(svg.matchAll(/<text[^>]*>([^<]*)</g), ([, text]) => text)
  expect(texts.filter((text) => text?.includes('Six times'))).toEqual(['Six times, 2023'])
})

it.each(['?series=M-2709,M-GAS', '?chart=treemap', '?view=suppliers', '?view=books'])(
  'a chart is drawn for a page in colours of its theme, without a name that two charts would share: %s',
  async (search) => {
    const { drawing } = await figure(search)
    const markup = drawing === null ? '' : drawAtWidths(drawing, () => 'A chart')
    expect(markup.match(/<svg class="poster poster-(?:narrow|middle|wide)" viewBox="0 0 \d+ \d+"/g)).toHaveLength(3)
    expect(markup).toContain('var(--')
    expect(markup.match(/\sid=|\sdata-|font-family|#[\da-f]{6}|NaN/g)).toBeNull()
  },
)
