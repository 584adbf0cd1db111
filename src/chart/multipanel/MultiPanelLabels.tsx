import { Fragment, memo } from 'react'
import { amountStyle, nameStyle } from '#src/chart/frame/chartModel.ts'
import { spreadLabels } from '#src/chart/labels/spreadLabels.ts'
import { keyStyle, panelTitleStyle, titleLine } from '#src/chart/multipanel/head.ts'
import type { MultiPanelModel, PlacedPanel } from '#src/chart/multipanel/multiPanelModel.ts'
import { endPoint, endWords } from '#src/chart/multipanel/multiPanelModel.ts'
import type { Place } from '#src/chart/multipanel/place.ts'
import { barsOf, placeOf } from '#src/chart/multipanel/place.ts'
import { barLabelLine, barLabelStyle, labelShift } from '#src/chart/multipanel/scale.ts'
import { endLabelHeight, labelSpacing, leaderPath } from '#src/chart/labels/leader.ts'
import { textWidth } from '#src/chart/text/measure.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/fonts.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { Group } from '#src/chart/Group.tsx'

type PanelProps = { readonly panel: PlacedPanel; readonly model: MultiPanelModel; readonly palette: Palette }

/** The panel's title, on a ground that keeps the lines of events from crossing it, and names where none stand aside. */
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

/** Names and last amounts beside the ends of the lines. */
function Ends(props: PanelProps & { readonly place: Place; readonly left: number }) {
  const { panel, model, palette, place, left } = props
  const ends = panel.series.flatMap((series) => {
    const words = endWords(series, { periods: model.plot.periods, format: model.format })
    const last = endPoint(series)
    if (words === null || last?.value == null) return []
    return [
      { id: series.id, colourIndex: series.colourIndex, words, x: place.x(last.period), y: place.y(panel, last.value) },
    ]
  })
  const top = model.margin.top + panel.top
  const bottom = model.margin.top + panel.bottom
  const middles = spreadLabels(
    ends.map(({ id, y }) => ({ id, y, height: endLabelHeight })),
    Math.min(top - 6, bottom - ends.length * endLabelHeight),
    bottom + 10,
  )
  return ends.map(({ id, colourIndex, words: [name, amount], x, y }) => {
    const middle = middles.get(id) ?? y
    const leader = leaderPath({ x, y }, left - labelSpacing, { x: left, y: middle }, 5)
    return (
      <Group key={id} label={`${panel.id}-${id}`}>
        {leader !== null && (
          <path d={leader} stroke={palette.series(colourIndex)} strokeWidth={0.75} strokeOpacity={0.55} fill="none" />
        )}
        <text x={left} y={middle - 2} fill={palette.seriesText(colourIndex)} fontSize={nameStyle.size} fontWeight={600}>
          {name}
        </text>
        <text x={left} y={middle + 13} fill={palette.muted} fontSize={amountStyle.size}>
          {amount}
        </text>
      </Group>
    )
  })
}

/** Labels of single bars: over a positive bar, under a negative one. */
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
            {/* No line of an event runs through it. */}
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

/** All titles and labels of the panels. */
export const MultiPanelLabels = memo(function MultiPanelLabels(props: {
  readonly model: MultiPanelModel
  readonly palette: Palette
}) {
  const { model, palette } = props
  const { area } = scalesOf(model)
  const place = placeOf(model)
  return (
    <g fontFamily={fonts.sans}>
      {model.panels.map((panel) => (
        <Fragment key={panel.id}>
          <Head panel={panel} model={model} palette={palette} top={area.y} />
          {panel.labelled && <BarLabels panel={panel} model={model} palette={palette} place={place} />}
          {panel.mark === 'line' && model.directLabels && (
            <Ends
              panel={panel}
              model={model}
              palette={palette}
              place={place}
              left={area.x + area.width + labelSpacing}
            />
          )}
        </Fragment>
      ))}
    </g>
  )
})
