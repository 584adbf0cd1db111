import { describe, expect, it } from 'vitest'
import { lastingNotesOfFigure, notesOfFigure } from '#src/figure/texts.ts'
import { dataTo, sourceLine } from '#src/figure/files/credits.ts'
import { figureLayout } from '#src/figure/layout/figureLayout.ts'
import { drawnSize, figureSizes, titleLineHeight } from '#src/figure/layout/styles.ts'
import { loadKind } from '#src/figures/kinds.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'
import { defaultView } from '#src/view/viewState.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

const address = 'https://trade.test/?v=1'
const kinds = ['line', 'area', 'bar', 'panels', 'season', 'balance'] as const
const cases = kinds.flatMap((chart) =>
  Object.values(formats).flatMap((format) =>
    (['article', 'square'] as const).flatMap((name) =>
      (['major', 'all'] as const).map((events) => ({ chart, format, language: format.language, name, events })),
    ),
  ),
)

describe('the chart of an exported figure', () => {
  it.each(cases)(
    'has half the height, with all events a third: $chart, $name, in $language, $events events',
    async ({ chart, format, name, events }) => {
      const view = { ...defaultView, chart, events, freq: chart === 'season' ? 'month' : defaultView.freq } as const
      const content = realFigure(await loadKind(chart), view, { format })
      const size = figureSizes[name]
      const texts = {
        title: content.title,
        subtitle: content.subtitle,
        legend: [],
        events: kindOfChart(chart).hasEvents ? eventTexts(content.events, format) : [],
        lasting: lastingNotesOfFigure(content),
        notes: notesOfFigure(content),
        more: address,
        source: sourceLine(content.sources, realCatalogue, dataTo(content, realCatalogue), address, format),
        credit: '',
        sentences: format.sentences,
      }
      const layout = figureLayout(texts, size, content.drawing?.minHeight?.(drawnSize(size).width))
      // The second line of a title takes its height from the chart.
      const second = layout.title.length === 1 ? 0 : Math.round(layout.titleSize * titleLineHeight)
      // The list of all events leaves the chart at least a third of the height.
      expect((layout.chart.height + second) / layout.height).toBeGreaterThanOrEqual(events === 'major' ? 1 / 2 : 1 / 3)
    },
  )
})
