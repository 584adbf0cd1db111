import { memo, useMemo, useSyncExternalStore } from 'react'
import type { InteractionProps } from '#src/chart/drawing.ts'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { Plot } from '#src/chart/frame/Plot.tsx'
import type { Palette } from '#src/chart/palette.ts'
import type { PanelCursorStore } from '#src/kinds/panels/cursor.tsx'
import { PanelCursorLine } from '#src/kinds/panels/cursor.tsx'
import type { PanelModel } from '#src/kinds/panels/panelsModel.ts'
import { pointAt } from '#src/trade/plot.ts'
import { amountText } from '#src/chart/frame/chartModel.ts'
import { fitText, textWidth } from '#src/chart/text/measure.ts'
import { fonts } from '#src/chart/text/fonts.ts'
import { headingSpacing } from '#src/kinds/panels/panelsModel.ts'
import { eventDashes, mergeMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { timeOfDay } from '#src/chart/timePlacement.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { chartMessages } from '#src/i18n/messages/en/chart.ts'
import { panelMessages } from '#src/i18n/messages/en/kinds/panels.ts'

const numberSize = 10
/** Numbers nearer than this are one: `3–5`. */
const between = 14

/** Thin lines at the events, with their numbers where there is room. */
function PanelEvents(props: { readonly model: PanelModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, area } = scalesOf(model)
  const placed = model.events.map((event, i) => ({ number: i + 1, event, x: x(timeOfDay(event.date)) }))
  return (
    <g>
      {placed.map(({ event, x: at }) => (
        <path
          key={event.id}
          d={`M${at},${area.y - 1}V${area.y + area.height}`}
          stroke={palette.muted}
          strokeWidth={0.75}
          strokeOpacity={0.7}
          strokeDasharray={eventDashes}
        />
      ))}
      {model.box.numbered &&
        mergeMarkers(placed, between).map(({ x: at, first, last }) => (
          <text
            key={first}
            x={at}
            y={area.y - 4}
            textAnchor="middle"
            fontSize={numberSize}
            fontFamily={fonts.sans}
            fill={palette.muted}
          >
            {first === last ? first : `${first}–${last}`}
          </text>
        ))}
    </g>
  )
}

/** A name may reach this far into the air between two panels. */
const intoSpacing = 10

/** Name and amount over a panel: the newest, or that of the period under the cursor of any panel. */
function PanelHeading(props: {
  readonly model: PanelModel
  readonly palette: Palette
  readonly cursor: PanelCursorStore
}) {
  const { model, palette, cursor } = props
  const { series, colourIndex, name, plot, quantity, format, heading, width } = model
  const pointed = useSyncExternalStore(cursor.subscribe, cursor.get)
  const { value } = pointAt(series, pointed?.period ?? '')
  const at = { period: format.period(pointed?.period ?? plot.periods[0] ?? '', 'short') }
  const amount =
    pointed === null
      ? model.amount
      : value === null
        ? format.t(panelMessages, 'panel.none', at)
        : format.t(chartMessages, 'chart.at', { amount: amountText(value, quantity, plot.show, format), ...at })
  const available = heading.beside ? width - headingSpacing - textWidth(amount, heading.amount) : width + intoSpacing
  // A long name is rather a little smaller than cut.
  const style =
    textWidth(name, heading.name) <= available ? heading.name : { ...heading.name, size: heading.name.size - 1 }
  const shown = fitText(name, available, style)
  const first = Math.round(heading.name.size)
  return (
    <g fontFamily={fonts.sans} data-label={series.info.id}>
      <text x={0} y={first} fontSize={style.size} fontWeight={600} fill={palette.seriesText(colourIndex)}>
        {shown}
      </text>
      <text
        x={heading.beside ? textWidth(shown, style) + headingSpacing : 0}
        y={heading.beside ? first : Math.round(first + heading.amount.size * 1.3)}
        fontSize={heading.amount.size}
        fill={pointed === null ? palette.muted : palette.ink}
      >
        {amount}
      </text>
    </g>
  )
}

/** One small chart. */
export const Panel = memo(function Panel(props: {
  readonly model: PanelModel
  readonly palette: Palette
  readonly interaction: InteractionProps | null
  readonly cursor: PanelCursorStore
}) {
  const { model, palette, interaction, cursor } = props
  const { name, amount, format } = model
  const named = useMemo(
    () =>
      interaction === null
        ? null
        : {
            ...interaction,
            title: name,
            describe: () => format.t(panelMessages, 'panel.description', { name, amount }),
          },
    [interaction, name, amount, format],
  )
  return (
    <Plot model={model} interaction={named} palette={palette} keysFrom={() => cursor.get()?.period ?? null}>
      <PanelEvents model={model} palette={palette} />
      <Lines model={model} palette={palette} {...(model.low ? { marked: false } : {})} />
      <PanelHeading model={model} palette={palette} cursor={cursor} />
      {named !== null && <PanelCursorLine model={model} palette={palette} cursor={cursor} />}
    </Plot>
  )
})
