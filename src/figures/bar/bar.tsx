import { Group } from '#src/chart/Group.tsx'
import type { ChartContent, ChartProps, MarkProps } from '#src/chart/drawing.ts'
import { SeriesPlot } from '#src/chart/frame/Plot.tsx'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Outliers, isBeyondAxis } from '#src/chart/marks/Outliers.tsx'
import { barPaths } from '#src/chart/marks/paths.ts'
import { dashes } from '#src/chart/marks/Lines.tsx'
import { timeOf } from '#src/chart/plotExtent.ts'
import { Text } from '#src/chart/text/Text.tsx'
import { groundOf } from '#src/chart/text/ground.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { type BarModel, barAmountStyle, barModel, barPeriods, remarkStyle } from '#src/figures/bar/barModel.ts'
import { kindOfSeries } from '#src/figures/core/series.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import { grey } from '#src/view/colours.ts'

export const bar = kindOfSeries({
  drawing: (content) =>
    plotDrawing(
      content,
      BarChart,
      { directLabels: () => false, markedPeriods: (width) => barPeriods(content, width) },
      barModel,
    ),
})

const barOpacity = { hollow: 0.22, thin: 0.5 } as const

function BarMarks({ model, palette }: MarkProps<BarModel>) {
  const { x, y, area } = scalesOf(model)
  const { plot, colourIndices, widths } = model
  return (
    <>
      {plot.series.map(({ info: { id }, points }, i) => {
        const colourIndex = colourIndices.get(id) ?? 1
        const colour = palette.series(colourIndex)
        const left = i * widths.bar - widths.group / 2
        const bars = points.flatMap((point) =>
          point.value === null ? [] : [{ x: x(timeOf(point.period)) + left, end: y(point.value), point }],
        )
        // A gap keeps grey bars of two series from merging into one.
        const width = colourIndex === grey && widths.bar >= 3 ? widths.bar - 1 : widths.bar
        const { full, hollow, edge } = barPaths(bars, y(0), width)
        return (
          <Group key={id} series={id}>
            {full !== '' && <path d={full} fill={colour} />}
            {hollow !== '' && (
              <path d={hollow} fill={colour} fillOpacity={edge === '' ? barOpacity.thin : barOpacity.hollow} />
            )}
            {edge !== '' && (
              <path d={edge} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray={dashes.barEdge} />
            )}
          </Group>
        )
      })}
      <path d={`M${area.x},${y(0)}H${area.x + area.width}`} stroke={palette.muted} strokeWidth={1} />
    </>
  )
}

function barMiddle({ widths }: BarModel, series: number): number {
  return (series + 0.5) * widths.bar - widths.group / 2
}

const around = { over: 10, height: 13, beside: 1.5 } as const

/** Amounts at the ends of the bars, each on a background of its own so that no line runs through it. */
function BarAmounts({ model, palette }: MarkProps<BarModel>) {
  const { x, y, area } = scalesOf(model)
  const { plot, colourIndices, write } = model
  if (write === null) return null
  return (
    <g fontFamily={fonts.sans} fontSize={barAmountStyle.size} textAnchor="middle">
      {plot.series.map(({ info, points }, i) => (
        <g key={info.id} fill={palette.seriesText(colourIndices.get(info.id) ?? 1)}>
          {points.map(({ period, value }) => {
            if (value === null || isBeyondAxis(value, model)) return null
            const middle = x(timeOf(period)) + barMiddle(model, i)
            const baseline = value < 0 ? Math.min(y(value) + 13, area.y + area.height - 3) : y(value) - 5
            const words = { text: write(value), x: middle, y: baseline }
            const ground = groundOf({ ...words, anchor: 'middle', style: barAmountStyle }, around)
            return <Text key={period} {...words} ground={ground} palette={palette} />
          })}
        </g>
      ))}
    </g>
  )
}

function BarBand({ model, palette, period }: MarkProps<BarModel> & { readonly period: string }) {
  const { x, area } = scalesOf(model)
  const { group, band } = model.widths
  const half = Math.min(band, group + 12) / 2
  return (
    <rect
      x={x(timeOf(period)) - half}
      y={area.y}
      width={half * 2}
      height={area.height}
      fill={palette.ink}
      fillOpacity={0.08}
    />
  )
}

/** Says over the plot which periods are left out. */
function BarRemark({ model: { remark }, palette }: MarkProps<BarModel>) {
  const { size, lineHeight } = remarkStyle
  return remark.map((line, i) => (
    <text key={line} y={i * lineHeight + size} fontFamily={fonts.sans} fontSize={size} fill={palette.muted}>
      {line}
    </text>
  ))
}

export function BarChart(props: ChartProps<ChartContent>) {
  const { content, width, height, palette, interaction } = props
  const model = barModel(content, width, height)
  return (
    <SeriesPlot
      model={model}
      interaction={interaction}
      palette={palette}
      marks={(period) => <BarBand model={model} palette={palette} period={period} />}
    >
      <EventMarkers model={model} palette={palette} />
      <BarMarks model={model} palette={palette} />
      <BarAmounts model={model} palette={palette} />
      <Outliers model={model} palette={palette} marks={{ left: (i) => barMiddle(model, i), width: model.widths.bar }} />
      <BarRemark model={model} palette={palette} />
    </SeriesPlot>
  )
}
