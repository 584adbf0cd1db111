import { memo, useMemo } from 'react'
import { lastKnown } from '#src/trade/point.ts'
import { Group } from '#src/chart/Group.tsx'
import type { ChartProps } from '#src/chart/drawing.ts'
import { SeriesPlot, useModel } from '#src/chart/frame/Plot.tsx'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { labelFoot, labelSpacing, leaderPath, spreadLabels } from '#src/chart/labels/names.ts'
import { Line } from '#src/chart/marks/Lines.tsx'
import { Outliers } from '#src/chart/marks/Outliers.tsx'
import { fonts, textWidth } from '#src/chart/text/measure.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { PanelGrid } from '#src/figures/panels/PanelGrid.tsx'
import { PanelName } from '#src/figures/panels/PanelHeading.tsx'
import { panelLayout } from '#src/figures/panels/panelsLayout.ts'
import { panelInteraction } from '#src/figures/panels/panelsModel.ts'
import type { MarkProps, ChartPartProps } from '#src/figures/plotDrawing.tsx'
import { BandKey, SeasonBand, SeasonNoteMarks } from '#src/figures/season/SeasonMarks.tsx'
import {
  type SeasonModel,
  type SeasonContent,
  nameHeight,
  yearStyle,
  seasonModels,
} from '#src/figures/season/seasonModel.ts'
import type { SeasonYear } from '#src/figures/season/years.ts'

const fromEnd = 5

/** The end of a year's line in pixels; a zero lies at the foot of a logarithmic axis. */
function endOf({ line }: SeasonYear, chart: SeasonModel['chart']) {
  const { x, y, area } = scalesOf(chart)
  const last = lastKnown(line.points)
  const value = last?.value ?? 0
  return {
    x: last === undefined ? area.x : x(timeOf(last.period)),
    y: chart.scale === 'log' && value <= 0 ? area.y + area.height : y(value),
  }
}

/** The newest year's name at the end of its line, on a background that keeps other lines from crossing it. */
function NameAtEnd({ model, palette }: MarkProps<SeasonModel>) {
  const { inside, chart } = model
  if (inside === null) return null
  const end = endOf(inside, chart)
  const { area } = scalesOf(chart)
  const width = textWidth(inside.name, yearStyle)
  // The name stands above the end of the line, or under it if the line ends at the top.
  const baseline = end.y - area.y < nameHeight + fromEnd ? end.y + fromEnd + nameHeight : end.y - fromEnd - 4
  const middle = Math.max(area.x + width / 2, Math.min(end.x, area.x + area.width - width / 2))
  return (
    <Group label={inside.line.info.id}>
      <rect
        x={middle - width / 2 - 2}
        y={baseline - nameHeight + 3}
        width={width + 4}
        height={nameHeight}
        fill={palette.surface}
        fillOpacity={0.8}
      />
      <text
        x={middle}
        y={baseline}
        textAnchor="middle"
        fontSize={yearStyle.size}
        fontWeight={yearStyle.weight}
        fill={palette.seriesText(inside.colourIndex)}
      >
        {inside.name}
      </text>
    </Group>
  )
}

/** Names of the years beside the plot; the newest stands at the end of its line if that is before December. */
function SeasonNames({ model, palette }: MarkProps<SeasonModel>) {
  const { aside, chart } = model
  const { x, area } = scalesOf(chart)
  const edge = area.x + area.width
  const left = edge + labelSpacing
  const names = aside.map((name) => {
    const ends = name.ends.map((year) => endOf(year, chart))
    // A name that several years share has no hairline.
    const end = ends.length === 1 ? ends[0] : undefined
    return { ...name, end, y: ends.reduce((sum, { y }) => sum + y, 0) / Math.max(1, ends.length), height: nameHeight }
  })
  const foot = labelFoot(area.y + area.height, left, chart.timeAxis, x)
  const middles = spreadLabels(names, area.y - nameHeight / 2, foot)
  return (
    <g fontFamily={fonts.sans}>
      {names.map(({ id, text, style, colourIndex, end, y }) => {
        const middle = middles.get(id) ?? y
        const leader = end && leaderPath(end, edge, { x: left, y: middle }, fromEnd)
        return (
          <Group key={id} label={id}>
            {leader != null && (
              <path
                d={leader}
                stroke={palette.series(colourIndex)}
                strokeWidth={0.75}
                strokeOpacity={0.55}
                fill="none"
              />
            )}
            <text
              x={left}
              y={middle + style.size * 0.36}
              fontSize={style.size}
              fontWeight={style.weight}
              fill={palette.seriesText(colourIndex)}
            >
              {text}
            </text>
          </Group>
        )
      })}
      <NameAtEnd model={model} palette={palette} />
    </g>
  )
}

const SeasonPanel = memo(function SeasonPanel(props: ChartPartProps<SeasonModel> & { readonly figureWidth: number }) {
  const { model, palette, interaction, figureWidth } = props
  const { panel, chart, years, reading } = model
  const { x, y, area } = scalesOf(chart)
  const named = panelInteraction(interaction, model)
  return (
    <SeriesPlot model={chart} interaction={named} palette={palette} {...reading} figureWidth={figureWidth}>
      <SeasonBand model={model} palette={palette} />
      <Outliers model={chart} palette={palette} />
      {years.map(({ line, colourIndex, width }) => (
        <Line
          key={line.info.id}
          series={line}
          colour={palette.series(colourIndex)}
          paper={palette.surface}
          x={x}
          y={y}
          log={chart.scale === 'log'}
          marked={false}
          floor={area.y + area.height}
          width={width}
        />
      ))}
      <SeasonNoteMarks model={model} palette={palette} />
      <SeasonNames model={model} palette={palette} />
      <PanelName panel={panel} palette={palette} />
      <BandKey model={model} palette={palette} />
    </SeriesPlot>
  )
})

export const SeasonChart = memo(function SeasonChart(props: ChartProps<SeasonContent>) {
  const { content, width, height, palette, interaction } = props
  const onPage = interaction !== null
  const layout = useMemo(() => panelLayout(content, width, height, onPage), [content, width, height, onPage])
  const models = useModel(seasonModels, content, layout)
  return (
    <PanelGrid
      models={models}
      layout={layout}
      onPage={onPage}
      draw={(model) => <SeasonPanel model={model} palette={palette} interaction={interaction} figureWidth={width} />}
    />
  )
})
