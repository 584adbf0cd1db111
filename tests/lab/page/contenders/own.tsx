import '#src/styles/index.css'
import type { Walk, Walks } from '../walks.ts'
import { type Draw, chartSize, drawWithReact } from './contender.ts'
import { type ChartContent, pagePalette } from '#src/chart/drawing.ts'
import { LinesChart } from '#src/figures/line/LinesChart.tsx'
import { createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/languages.ts'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { type PlottedSeries, emptyPlot } from '#src/trade/plot.ts'
import { assignColours } from '#src/view/colours.ts'

const format = createFormat(english)
const sources = ['bench']
const interaction = { title: () => 'Bench', describe: () => '', sourceName: (id: string) => id }

function plottedSeries({ id, values }: Walk, periods: readonly string[]): PlottedSeries {
  const span = { first: periods[0] ?? '', last: periods.at(-1) ?? '' }
  const info: SeriesInfo = {
    id,
    flow: 'M',
    cmdCode: id.slice(2),
    book: 'customs',
    frequency: 'monthly',
    value: span,
    weight: null,
    sources,
    coverage: [],
    lastYear: null,
  }
  return { info, points: values.map((value, i) => ({ period: periods[i] ?? '', value, status: 'A', sources })) }
}

function contentOf({
  walks,
  periods,
}: Walks): Omit<ChartContent, 'plot'> & { readonly plot: Omit<ChartContent['plot'], 'series'> } {
  return {
    plot: { ...emptyPlot, periods },
    freq: 'month',
    quantity: 'usd',
    scale: 'linear',
    events: [],
    format,
    colourIndices: assignColours(
      walks.map(({ id }) => id),
      new Map(),
    ),
    names: new Map(walks.map(({ id, name }) => [id, name])),
  }
}

export const draw: Draw = (host, walks) => {
  const series = walks.walks.map((walk) => plottedSeries(walk, walks.periods))
  const content = contentOf(walks)
  return drawWithReact(host, series.length, (shown) => (
    <LinesChart
      content={{ ...content, plot: { ...content.plot, series: series.filter((_, i) => shown[i]) } }}
      {...chartSize}
      directLabels
      palette={pagePalette}
      interaction={interaction}
    />
  ))
}
