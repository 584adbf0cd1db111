import { Group } from '#src/chart/Group.tsx'
import type { ChartProps, MarkProps } from '#src/chart/drawing.ts'
import { SeriesPlot } from '#src/chart/frame/Plot.tsx'
import { amountText } from '#src/chart/frame/chartModel.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { EndLabels, labelSpacing } from '#src/chart/labels/EndLabels.tsx'
import { markerDiameter } from '#src/chart/marks/eventPlaces.ts'
import { Lines, runsOf } from '#src/chart/marks/Lines.tsx'
import { Outliers } from '#src/chart/marks/Outliers.tsx'
import { filled, hatched } from '#src/chart/marks/paths.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { type Parts, DrawnParts } from '#src/chart/rows/Parts.tsx'
import { fonts, nameStyle, textWidth } from '#src/chart/text/measure.ts'
import { PlotGrid } from '#src/figures/core/PlotGrid.tsx'
import { type KindTexts, kindOfSeries } from '#src/figures/core/series.ts'
import { panelLayout, panelsDrawing } from '#src/figures/panels/panelLayout.ts'
import { amountBaseline, panelInteraction, panelName } from '#src/figures/panels/panels.tsx'
import { type ChartPartProps, plotDrawing } from '#src/figures/plotDrawing.tsx'
import {
  type SeasonContent,
  type SeasonModel,
  axisYear,
  bandEnds,
  nameHeight,
  periodName,
  seasonModels,
  seasonsOf,
} from '#src/figures/season/seasonModel.ts'
import type { Format } from '#src/i18n/format.ts'
import { lastKnown } from '#src/trade/observation.ts'
import { monthNumber, yearBefore } from '#src/trade/periods.ts'
import { type Plot, pointAt } from '#src/trade/plot.ts'
import { maxDescribed } from '#src/view/texts/altText.ts'
import { quantityOf } from '#src/view/texts/titles.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The alt text compares the newest period of each series with the same period of other years. */
function seasonTexts(plot: Plot, names: ReadonlyMap<string, string>, format: Format, view: ViewState): KindTexts {
  const { t } = format
  const seasons = plot.series.map((series) => ({ series, ...seasonsOf(series, axisYear(plot.periods)) }))
  const amount = (value: number): string => amountText(value, quantityOf(view, plot.show), plot.show, format)

  function sentences({ series, band }: (typeof seasons)[number]): string[] {
    const { value, period = '' } = lastKnown(series.points) ?? {}
    if (value == null) return []
    const name = names.get(series.info.id) ?? series.info.id
    const now = { name, amount: amount(value), period: periodName(period, plot, view.freq === 'ytd', format) }
    const before = pointAt(series, yearBefore(period)).value
    const range = band?.months[monthNumber(period) - 1]
    return [
      before === null ? t('alt.point', now) : t('season.alt.before', { ...now, before: amount(before) }),
      ...(band && range
        ? [t('season.alt.band', { ...bandEnds(band, format), low: amount(range.low), high: amount(range.high) })]
        : []),
    ]
  }

  const hasSeveralYears = seasons.some(({ years }) => years.length > 1)
  const hasBand = seasons.some(({ band }) => band !== null)
  return {
    headline: null,
    keys: [...(hasSeveralYears ? [t('season.note')] : []), ...(hasBand ? [t('season.note.band')] : [])],
    lines: seasons.slice(0, maxDescribed).flatMap(sentences),
  }
}

export const season = kindOfSeries({
  words: seasonTexts,
  // Each panel has its own value axis, because readers compare shapes, not sizes.
  drawing: (content, { note }) =>
    plotDrawing({ ...content, y: 'own', ownNotes: note }, SeasonChart, panelsDrawing(content.plot.series.length)),
})

const fromEnd = 5

/** The newest year's name at the end of its line, on a ground that keeps other lines from crossing it. */
function nameAtEnd({ inside, chart }: SeasonModel): Parts {
  if (inside === null) return []
  const { x, y, area } = scalesOf(chart)
  const end = { x: x(timeOf(inside.period)), y: y(inside.value) }
  const width = textWidth(inside.name, nameStyle)
  const place = {
    x: Math.max(area.x + width / 2, Math.min(end.x, area.x + area.width - width / 2)),
    // The name stands above the end of the line, or under it if the line ends at the top.
    y: end.y - area.y < nameHeight + fromEnd ? end.y + fromEnd + nameHeight : end.y - fromEnd - 4,
  }
  const look = { anchor: 'middle', style: nameStyle, ink: inside.ink } as const
  const ground = { over: nameHeight - 3, height: nameHeight, beside: 2, opacity: 0.8 }
  return [{ kind: 'group', label: inside.id, parts: [{ kind: 'words', text: inside.name, ...place, ...look, ground }] }]
}

function SeasonPanel({ model, palette, interaction }: ChartPartProps<SeasonModel>) {
  const { panel, chart, lines, reading, aside } = model
  const { y } = scalesOf(chart)
  const drawn = { ...chart, plot: { ...chart.plot, series: lines.map(({ line }) => line) } }
  const widths = new Map(lines.map(({ line, width }) => [line.info.id, width]))
  return (
    <SeriesPlot model={chart} interaction={interaction} palette={palette} {...reading}>
      <SeasonBand model={model} palette={palette} />
      <Outliers model={chart} palette={palette} />
      <Lines model={drawn} palette={palette} marked={false} widths={widths} />
      <g fontFamily={fonts.sans}>
        <DrawnParts parts={noteMarks(model)} palette={palette} />
        {/* Names of the years beside the plot; the newest stands at the end of its line if that is before December. */}
        <EndLabels ends={aside} model={{ ...chart, oneLine: true }} y={y} palette={palette} apart={labelSpacing} />
        <DrawnParts parts={[...nameAtEnd(model), panelName(panel), ...bandKey(model)]} palette={palette} />
      </g>
    </SeriesPlot>
  )
}

export function SeasonChart(props: ChartProps<SeasonContent>) {
  const { content, width, height, palette, interaction } = props
  const onPage = interaction !== null
  const layout = panelLayout(content, width, height, onPage)
  return (
    <PlotGrid
      plots={seasonModels(content, layout).map((model) => ({
        ...model.panel,
        drawn: (
          <SeasonPanel model={model} palette={palette} interaction={panelInteraction(interaction, model, width)} />
        ),
      }))}
      onPage={onPage}
    />
  )
}

const bandOpacity = { fill: 0.16, hatch: 0.4 } as const

/** The band from the lowest to the highest of the earlier years, hatched where a figure has a status other than A. */
export function SeasonBand({ model, palette }: MarkProps<SeasonModel>) {
  const { band, chart } = model
  const { x, y } = scalesOf(chart)
  const places = (band?.months ?? []).map((month) => {
    // A logarithmic axis has no place for zero or for negative values.
    if (month === null || (chart.scale === 'log' && month.low <= 0)) return null
    return { x: x(timeOf(month.period)), from: y(month.high), to: y(month.low), final: month.final }
  })
  const runs = runsOf(places, (from, to) => from.final && to.final).filter((run) => run.places.length > 1)
  if (runs.length === 0) return null
  const fill = { fill: palette.muted, fillOpacity: bandOpacity.fill }
  const hatch = { fill: 'none', stroke: palette.muted, strokeWidth: 1, strokeOpacity: bandOpacity.hatch }
  return (
    <Group part="band">
      {runs.map((run) => (
        <path key={run.places[0]?.x} d={(run.kind ? filled : hatched)(run.places)} {...(run.kind ? fill : hatch)} />
      ))}
    </Group>
  )
}

const key = { before: 14, square: 10, between: 5 } as const

/** Explains the band beside the panel's amount, in as many words as fit. */
function bandKey({ band, panel, chart }: SeasonModel): Parts {
  const { heading, amount, box } = panel
  if (band === null) return []
  const { amount: style } = heading
  const x = textWidth(amount, style) + key.before
  const left = x + key.square + key.between
  const text = (['season.band', 'season.band.years'] as const)
    .map((message) => chart.format.t(message, bandEnds(band, chart.format)))
    .find((words) => left + textWidth(words, style) <= box.width)
  if (text === undefined) return []
  const y = amountBaseline(panel)
  const square = { x, y: y - key.square + 1, width: key.square, height: key.square }
  return [
    {
      kind: 'group',
      part: 'band-key',
      parts: [
        { kind: 'box', ...square, opacity: bandOpacity.fill * 2, ink: 'muted' },
        { kind: 'words', text, x: left, y, style, ink: 'muted' },
      ],
    },
  ]
}

/** The side of a letter's square in pixels: as over other charts, or smaller in low panels. */
const letterSide = { usual: markerDiameter - 2, low: 13 } as const

/** The letters of a reader's own notes, each over its month on the line of its year. */
function noteMarks({ noted, panel, chart }: SeasonModel): Parts {
  const { x, y, area } = scalesOf(chart)
  const side = letterSide[panel.low ? 'low' : 'usual']
  const style = { size: side * 0.66, weight: 400, family: 'sans' } as const
  return noted.map(({ letter, period, value, before }) => {
    const foot = value === null ? area.y + area.height : y(value)
    const at = x(timeOf(period))
    const middle = Math.max(side / 2, foot - side / 2 - 6 - before * (side + 2))
    const square = { x: at - side / 2, y: middle - side / 2, width: side, height: side, rx: 2 }
    return {
      kind: 'group',
      part: `own-note-${letter}`,
      parts: [
        { kind: 'line', d: `M${at},${foot}V${middle}`, ink: 'ink', width: 1 },
        { kind: 'box', ...square, ink: 'ink' },
        { kind: 'words', text: letter, x: at, y: middle + side * 0.23, anchor: 'middle', style, ink: 'surface' },
      ],
    }
  })
}
