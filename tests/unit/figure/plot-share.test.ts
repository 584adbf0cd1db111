import { expect, it } from 'vitest'
import { lastingNotesOfFigure, notesOfFigure } from '#src/figure/texts.ts'
import { dataTo, sourceLine } from '#src/figure/files/credits.ts'
import { figureLayout } from '#src/figure/layout/figureLayout.ts'
import { drawnSize, figureSizes, titleLineHeight } from '#src/figure/layout/styles.ts'
import { loadKind } from '#src/figures/kinds.ts'
import { languages } from '#src/i18n/languages.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'
import { pairwise } from '#tests/pairwise.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

const address = 'https://trade.test/?v=1'
const charts = ['line', 'area', 'bar', 'panels', 'season', 'balance'] as const
const cases = pairwise(
  { chart: charts, language: languages, size: ['article', 'square'] as const, events: ['major', 'all'] as const },
  1,
)

it.each(cases)(
  'a chart has half the height of its figure, and a third with all events: $chart, $size, $language, $events',
  async ({ chart, language, size, events }) => {
    const format = formats[language]
    const view = { chart, events, ...(chart === 'season' ? { freq: 'month' as const } : {}) }
    const content = realFigure(await loadKind(chart), view, { format })
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
    const least = content.drawing?.minHeight?.(drawnSize(figureSizes[size]).width)
    const layout = figureLayout(texts, figureSizes[size], least)
    // The second line of a title takes its height from the chart.
    const second = layout.title.length === 1 ? 0 : Math.round(layout.titleSize * titleLineHeight)
    expect((layout.chart.height + second) / layout.height).toBeGreaterThanOrEqual(events === 'major' ? 1 / 2 : 1 / 3)
  },
)
