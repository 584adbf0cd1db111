import { Fragment, memo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import { FramedPlot, useModel } from '#src/chart/frame/Plot.tsx'
import { frameScales } from '#src/chart/frame/scales.ts'
import { endLook, NamesBeside } from '#src/chart/labels/EndLabels.tsx'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { MultiPanelHover, MultiPanelMarks } from '#src/chart/multipanel/MultiPanelMarks.tsx'
import { type Place, barsOf, placeOf } from '#src/chart/multipanel/bars.ts'
import {
  type MultiPanelModel,
  type PlacedPanel,
  type MultiPanelContent,
  multiPanelModel,
} from '#src/chart/multipanel/multiPanelModel.ts'
import { keyStyle, panelTitleStyle, titleLine, panelEnds } from '#src/chart/multipanel/panelWords.ts'
import { barLabelLine, barLabelStyle, labelShift } from '#src/chart/multipanel/scale.ts'
import type { Palette } from '#src/chart/palette.ts'
import { amountStyle, textWidth, fonts } from '#src/chart/text/measure.ts'
import type { TooltipRow } from '#src/chart/tooltip/rows.ts'

function multiPanelRows({ panels }: Pick<MultiPanelModel, 'panels'>, period: string): TooltipRow[] {
  return panels.flatMap(({ id: panel, series }) =>
    series.map(({ id, colourIndex, longName: name, points, amount }) => {
      const point = points.find((candidate) => candidate.period === period)
      return {
        id: `${panel}-${id}`,
        colourIndex,
        name,
        amount: point === undefined || point.value === null ? null : amount(point.value, period),
        status: point?.status ?? null,
        sources: point?.sources ?? [],
      }
    }),
  )
}

export const MultiPanelChart = memo(function MultiPanelChart(props: ChartProps<MultiPanelContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const model = useModel(multiPanelModel, content, width, height, directLabels)
  return (
    <FramedPlot
      model={model}
      interaction={interaction}
      palette={palette}
      periodName={content.periodName ?? ((period) => model.format.period(period))}
      rowsAt={(period) => multiPanelRows(model, period)}
      marks={(period) => <MultiPanelHover model={model} palette={palette} period={period} />}
    >
      <EventMarkers model={model} palette={palette} />
      <MultiPanelMarks model={model} palette={palette} />
      <MultiPanelLabels model={model} palette={palette} />
    </FramedPlot>
  )
})

type PanelProps = { readonly panel: PlacedPanel; readonly model: MultiPanelModel; readonly palette: Palette }

/** Titles and keys have a background, so that the lines of events do not cross them. */
function Head(props: PanelProps & { readonly top: number }) {
  const { panel, palette, top } = props
  const width = Math.max(...panel.titleLines.map((line) => textWidth(line, panelTitleStyle)))
  return (
    <>
      <rect
        x={-2}
        y={top + panel.titleY - 12}
        width={width + 8}
        height={panel.titleLines.length * titleLine}
        fill={palette.surface}
      />
      <g fontSize={panelTitleStyle.size} fontWeight={panelTitleStyle.weight} fill={palette.ink}>
        {panel.titleLines.map((line, i) => (
          <text key={line} x={0} y={top + panel.titleY + i * titleLine}>
            {line}
          </text>
        ))}
      </g>
      {panel.keys.map(({ id, name, colourIndex, x, y }) => (
        <Fragment key={id}>
          <rect
            x={x - 2}
            y={top + y - 12}
            width={textWidth(name, amountStyle) + keyStyle.key + 6}
            height={16}
            fill={palette.surface}
          />
          <path d={`M${x},${top + y - 4}h14`} stroke={palette.series(colourIndex)} strokeWidth={3} />
          <text x={x + keyStyle.key} y={top + y} fontSize={amountStyle.size} fill={palette.ink}>
            {name}
          </text>
        </Fragment>
      ))}
    </>
  )
}

function Ends(props: PanelProps & { readonly place: Place }) {
  const { panel, model, palette, place } = props
  const { x: timeScale, area } = frameScales(model)
  const ends = panelEnds(panel, { periods: model.plot.periods, format: model.format }).flatMap((label) => {
    const [first, ...also] = label.map(({ series: { id, colourIndex }, period, value, name, amount }) => ({
      id: `${panel.id}-${id}`,
      name,
      amount,
      x: place.x(period),
      y: panel.y(value),
      ...endLook(colourIndex, palette),
    }))
    return first === undefined ? [] : [{ ...first, also }]
  })
  const own = { ...area, y: area.y + panel.top, height: panel.bottom - panel.top }
  return <NamesBeside ends={ends} model={model} area={own} timeScale={timeScale} space={5} />
}

function BarLabels(props: PanelProps & { readonly place: Place }) {
  const { panel, model, palette, place } = props
  return barsOf(panel, place).map(({ series, bars }, index) => {
    const shift = labelShift(panel, place.step, index)
    return bars.map((bar) =>
      series.labels.get(bar.point.period)?.map((line, i, lines) => {
        const y = bar.below
          ? bar.top + bar.height + 12 + i * barLabelLine
          : bar.top - 4 - (lines.length - 1 - i) * barLabelLine
        const half = textWidth(line, barLabelStyle) / 2
        const x = Math.min(bar.x + bar.width / 2 + shift, model.width - half)
        return (
          <Fragment key={`${bar.point.period} ${y}`}>
            <rect
              x={x - half - 3}
              y={y - barLabelLine + 3}
              width={2 * half + 6}
              height={barLabelLine}
              fill={palette.surface}
            />
            <text
              x={x}
              y={y}
              textAnchor="middle"
              fontSize={barLabelStyle.size}
              fontWeight={i === 0 ? 600 : 400}
              fill={i === 0 ? palette.seriesText(series.colourIndex) : palette.muted}
            >
              {line}
            </text>
          </Fragment>
        )
      }),
    )
  })
}

function MultiPanelLabels(props: { readonly model: MultiPanelModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { area } = frameScales(model)
  const place = placeOf(model)
  return (
    <g fontFamily={fonts.sans}>
      {model.panels.map((panel) => (
        <Fragment key={panel.id}>
          <Head panel={panel} model={model} palette={palette} top={area.y} />
          {panel.labelled && <BarLabels panel={panel} model={model} palette={palette} place={place} />}
          {panel.mark === 'line' && model.directLabels && (
            <Ends panel={panel} model={model} palette={palette} place={place} />
          )}
        </Fragment>
      ))}
    </g>
  )
}
