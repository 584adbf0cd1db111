import { expect, it } from 'vitest'
import { figureSvg } from '#src/figure/files/exports.ts'
import { figureSizes } from '#src/figure/layout/styles.ts'
import { loadKind } from '#src/figures/kinds.ts'
import { charts, frequencyWith, kindOfChart } from '#src/view/kinds.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { colour, colourIndices, light } from '#tests/unit/support/tokens.ts'

answeredFromDisk()

/** The numbers of the colours in a picture; 0 is the grey of all that is not kept in colour. */
const coloursIn = (svg: string): number[] =>
  colourIndices.filter((i) =>
    [`series-${i}`, `series-${i}-text`].some((token) =>
      new RegExp(`(fill|stroke)="${colour(light, token)}"`).test(svg),
    ),
  )

it.each(charts.filter((chart) => kindOfChart(chart).needs === 'series'))(
  'a picture of %s has one series kept in its colour, which is 7, and the others grey, which its description says',
  async (chart) => {
    const series = ['M-TOTAL', 'M-2709', 'X-TOTAL']
    const freq = frequencyWith(chart, 'month')
    const content = realFigure(await loadKind(chart), { series, focus: ['X-TOTAL'], chart, freq })
    const svg = await figureSvg({
      content,
      catalogue: realCatalogue,
      address: 'https://trade.test/',
      size: figureSizes.article,
      theme: 'light',
      events: true,
      notes: true,
      source: true,
    })
    expect(coloursIn(svg)).toEqual([0, 7])
    expect(svg).toMatch(/<desc[^>]*>[^<]*in colour, the others grey\./)
  },
)
