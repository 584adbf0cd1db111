import '#src/i18n/messages/en/en.ts'
import { type ChartContent, type ChartProps, type MarkProps, entryOf } from '#src/chart/drawing.ts'
import { SeriesPlot } from '#src/chart/frame/Plot.tsx'
import { chartModel, framed } from '#src/chart/frame/chartModel.ts'
import { pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { EndLabels, endAmount, labelSpacing } from '#src/chart/labels/EndLabels.tsx'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Lines, runsOf } from '#src/chart/marks/Lines.tsx'
import { type Slice, filled, hatched } from '#src/chart/marks/paths.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { DrawnParts } from '#src/chart/rows/Parts.tsx'
import { amountStyle, fonts, nameStyle, textWidth } from '#src/chart/text/measure.ts'
import { type TooltipRow, tooltipRows } from '#src/chart/tooltip/tooltipRows.ts'
import { askedPlot, levelSaid } from '#src/figures/core/headline.ts'
import { type KindTexts, kindOfSeries } from '#src/figures/core/series.ts'
import { LinesChart } from '#src/figures/line/LinesChart.tsx'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import type { Format } from '#src/i18n/format.ts'
import { areBothWays } from '#src/trade/catalogue.ts'
import type { Quantity } from '#src/trade/steps.ts'
import { type Point, computed, gapAt, isFinal, isReliable } from '#src/trade/observation.ts'
import { type Plot, type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import { periodIn } from '#src/view/texts/altText.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** BACI has no freight on either side. */
const isWithFreight = ({ imports: { info } }: BalancePair): boolean => info.book === 'customs' || info.book === 'yearly'

function balanceTexts(all: Plot, names: ReadonlyMap<string, string>, format: Format, view: ViewState): KindTexts {
  const pair = balancePair(all.series)
  if (pair === null) return {}
  const { t } = format
  const others = all.series.filter((one) => one !== pair.imports && one !== pair.exports)
  const list = format.list(others.map(({ info: { id } }) => names.get(id) ?? id))
  const latest = latestBalance(pair, balancePlot(all))
  return {
    title: isOfAllGoods(pair) ? t('balance.title') : undefined,
    headline: headlineOf(pair, all, view, format),
    cautions: [
      ...(isWithFreight(pair) ? [t('balance.caution.freight')] : []),
      ...(view.series.includes(pair.imports.info.id) ? [] : [t('balance.caution.all')]),
    ],
    keys: [t('balance.note.area')],
    notes: others.length === 0 ? [] : [t('balance.note.others', { names: list })],
    altText:
      latest === null
        ? []
        : [
            t('alt.point', {
              ...balanceLabel(latest.value, view.money, format),
              period: periodIn(view.freq, latest.period, all.yearToDate ?? 12, format),
            }),
          ],
  }
}

/** The latest or the marked balance of all goods; null where it is of low reliability. */
function headlineOf(pair: BalancePair, all: Plot, view: ViewState, format: Format): string | null {
  const asked = isOfAllGoods(pair) ? askedPlot(view, all) : null
  const found = asked && latestBalance(pair, asked.plot)
  if (asked === null || found === null || !isReliable(found.status)) return null
  const { t } = format
  const { amount } = balanceLabel(found.value, view.money, format)
  const said = t(found.value < 0 ? 'balance.of.deficit' : 'balance.of.surplus', { amount })
  return levelSaid({ title: t('balance.title'), amount: said, at: found.period }, view, asked.plot, format)
}

export const balance = kindOfSeries({
  plot: balancePlot,
  words: balanceTexts,
  drawing: (content) =>
    plotDrawing(content, BalanceChart, {}, (shown, ...size) => {
      const pair = balancePair(shown.plot.series)
      return pair === null ? chartModel(shown, ...size) : balanceModel(shown, pair, ...size)
    }),
})

/** Names at the ends of the lines, and a bracket at the latest balance, which is named beside it or above the plot. */
function BalanceLabels({ model, palette }: MarkProps<BalanceModel>) {
  const { pair, latest, endLabels, format } = model
  const { x, y, area } = scalesOf(model)
  const names = (all: typeof endLabels) => <EndLabels ends={all} model={model} y={y} palette={palette} />
  if (latest === null) return names(endLabels)

  const { name, amount, period } = latest
  const [sold = 0, bought = 0] = [pair.exports, pair.imports].map((series) => pointAt(series, period).value ?? 0)
  const bracket = `M${x(timeOf(period)) + 4.5},${y(sold)}h4V${y(bought)}h-4`
  const span = <path d={bracket} stroke={palette.ink} strokeWidth={1} fill="none" />
  if (endLabels.length > 0)
    return (
      <>
        {span}
        {names([...endLabels, { id: 'balance', ...latest, value: (sold + bought) / 2, ink: 'ink', space: 9 }])}
      </>
    )
  const text = format.t('list.named', { name, text: amount })
  const over = { x: area.x + area.width, y: 13, anchor: 'end', style: nameStyle } as const
  return (
    <g fontFamily={fonts.sans}>
      {span}
      <DrawnParts parts={[{ kind: 'words', text, ...over, ink: 'ink' }]} palette={palette} />
    </g>
  )
}

/** Draws imports against exports with the difference filled, or plain lines where the selection has no pair. */
export function BalanceChart(props: ChartProps<ChartContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const pair = balancePair(content.plot.series)
  if (pair === null) return <LinesChart {...props} />
  const model = balanceModel(content, pair, width, height, directLabels)
  return (
    <SeriesPlot
      model={model}
      interaction={interaction}
      palette={palette}
      rowsAt={(period) => balanceRows(model, period)}
    >
      <BalanceArea model={model} palette={palette} />
      <EventMarkers model={model} palette={palette} />
      <Lines model={model} palette={palette} />
      <BalanceLabels model={model} palette={palette} />
    </SeriesPlot>
  )
}

/** A part of the area in which one side is larger throughout: filled where it is as published, else hatched. */
type BalancePiece = { readonly larger: 'imports' | 'exports'; readonly final: boolean; readonly d: string }

/** The space from the exports to the imports of one period, in pixels. */
export type BalanceSlice = Slice & { readonly final: boolean }

/** Places in order of time, with one more wherever the lines cross. */
function withCrossings(places: readonly (BalanceSlice | null)[]): (BalanceSlice | null)[] {
  return places.flatMap((here, i) => {
    const before = places[i - 1] ?? null
    if (here === null || before === null) return [here]
    const [was, is] = [before.to - before.from, here.to - here.from]
    if (was * is >= 0) return [here]
    const share = was / (was - is)
    const y = before.to + share * (here.to - before.to)
    return [{ x: before.x + share * (here.x - before.x), from: y, to: y, final: before.final && here.final }, here]
  })
}

function largerBetween(before: BalanceSlice, here: BalanceSlice): BalancePiece['larger'] | null {
  const difference = before.to - before.from + (here.to - here.from)
  return difference === 0 ? null : difference > 0 ? 'exports' : 'imports'
}

/** Pieces of the area between two lines, split where they cross; a lone period is a stroke from line to line. */
export function balanceArea(places: readonly (BalanceSlice | null)[]): BalancePiece[] {
  return runsOf(withCrossings(places), largerBetween).flatMap(({ kind: larger, places: run }): BalancePiece[] => {
    if (larger === null) return []
    const [first] = run
    if (run.length === 1 && first !== undefined)
      return [{ larger, final: false, d: `M${pixels(first.x)},${pixels(first.from)}V${pixels(first.to)}` }]
    return runsOf(run, (before, here) => before.final && here.final).map(({ kind: final, places: part }) => ({
      larger,
      final,
      d: (final ? filled : hatched)(part),
    }))
  })
}

export function BalanceArea({ model, palette }: MarkProps<BalanceModel>) {
  const { pair, plot } = model
  const { x, y } = scalesOf(model)
  const pieces = balanceArea(
    plot.periods.map((period) => {
      const [sold, bought] = [pair.exports, pair.imports].map((series) => pointAt(series, period).value)
      if (sold == null || bought == null) return null
      return { x: x(timeOf(period)), from: y(sold), to: y(bought), final: isFinal(balanceAt(pair, period).status) }
    }),
  )
  return pieces.map(({ larger, final, d }) => {
    const colour = palette.series(entryOf(model, pair[larger].info).colourIndex)
    const looks = final
      ? { fill: colour, fillOpacity: 0.2 }
      : { fill: 'none', stroke: colour, strokeWidth: 1, strokeOpacity: 0.5 }
    return <path key={d} d={d} {...looks} />
  })
}

/** Imports and exports of the same goods in one book: only such a pair has a balance. */
export type BalancePair = { readonly imports: PlottedSeries; readonly exports: PlottedSeries }

const isTotal = ({ info }: PlottedSeries): boolean => info.cmdCode === 'TOTAL'

export function isOfAllGoods({ imports, exports }: BalancePair): boolean {
  return isTotal(imports) && isTotal(exports)
}

/** The pair whose balance is drawn: all goods if both flows are there, else the first pair. It never mixes books. */
export function balancePair(series: readonly PlottedSeries[]): BalancePair | null {
  const pairs = series.flatMap((imports): BalancePair[] => {
    const exports = series.find(({ info }) => info.flow === 'X' && areBothWays(imports.info, info))
    return exports === undefined ? [] : [{ imports, exports }]
  })
  return pairs.find(isOfAllGoods) ?? pairs[0] ?? null
}

/** A plot of the pair alone, cut to the pair's own periods; the plot itself where there is no pair. */
export function balancePlot(plot: Plot): Plot {
  const pair = balancePair(plot.series)
  if (pair === null) return plot
  const series = plot.series.filter((one) => one === pair.imports || one === pair.exports)
  const ends = series.flatMap(({ points }) => [points[0]?.period ?? '', points.at(-1)?.period ?? '']).toSorted()
  const [first = '', last = ''] = [ends[0], ends.at(-1)]
  const periods = plot.periods.filter((period) => period >= first && period <= last)
  return { ...plot, series, periods, empty: [], thinBase: [] }
}

/** Exports less imports at a period, with the weaker status of the two; a gap where either is missing. */
export function balanceAt(pair: BalancePair, period: string): Point {
  const [sold, bought] = [pointAt(pair.exports, period), pointAt(pair.imports, period)]
  if (sold.value === null || bought.value === null) return gapAt(period)
  return computed(period, sold.value - bought.value, [sold, bought])
}

export function latestBalance(pair: BalancePair, plot: Plot): (Point & { readonly value: number }) | null {
  const found = plot.periods.findLast((period) => balanceAt(pair, period).value !== null) ?? ''
  const { value, ...point } = balanceAt(pair, found)
  return value === null ? null : { ...point, value }
}

/** `China’s deficit`, `$21.0 bn`: the name says which flow is larger, and the amount has no sign. */
export function balanceLabel(value: number, quantity: Quantity, format: Format) {
  return {
    name: format.t(value < 0 ? 'balance.deficit' : 'balance.surplus'),
    amount: format.amount(Math.abs(value), quantity),
  }
}

export type BalanceModel = ReturnType<typeof balanceModel>

const bannerHeight = 28

function latestLabel(pair: BalancePair, { plot, quantity, format }: ChartContent) {
  const latest = latestBalance(pair, plot)
  if (latest === null) return null
  const { period, value } = latest
  const { name, amount } = balanceLabel(value, quantity, format)
  return { period, name, amount: endAmount(amount, period, plot.periods, format) }
}

/** A chart of two lines with room for the balance's label beside the plot or, without direct labels, above it. */
export function balanceModel(
  content: ChartContent,
  pair: BalancePair,
  width: number,
  height: number,
  directLabels: boolean,
) {
  const model = chartModel(content, width, height, directLabels)
  const latest = latestLabel(pair, content)
  const balanced = { ...model, pair, latest }
  if (latest === null) return balanced
  const { left, right } = model.margin
  const words = Math.max(textWidth(latest.name, nameStyle), textWidth(latest.amount, amountStyle))
  const room = directLabels ? Math.max(right, Math.ceil(words) + labelSpacing + 4) : right
  const over = directLabels ? undefined : bannerHeight
  return {
    ...balanced,
    ...framed(content, model.valueAxis, width, height, left, room, over),
    oneLine: false,
  }
}

/** Rows of both flows, the larger first, then of the balance in the colour of the larger flow. */
export function balanceRows(model: BalanceModel, period: string): TooltipRow[] {
  const { pair, quantity, format } = model
  const { value, status, sources } = balanceAt(pair, period)
  const rows = tooltipRows(model, period)
  if (value === null) return rows
  const { colourIndex } = entryOf(model, (value < 0 ? pair.imports : pair.exports).info)
  return [...rows, { id: 'balance', colourIndex, ...balanceLabel(value, quantity, format), status, sources }]
}
