import { useSyncExternalStore } from 'react'
import { pointAt } from '#src/trade/plot.ts'
import { amountText } from '#src/chart/chartModel.ts'
import { fitText, textWidth } from '#src/chart/measureText.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/fonts.ts'
import type { PanelCursorStore } from '#src/chart/panelCursor.ts'
import type { PanelModel } from '#src/chart/panelModel.ts'
import { headingGap } from '#src/chart/panelModel.ts'

/** A name may reach this far into the air between two panels. */
const intoGap = 10

/** Name and amount over a panel: the newest, or that of the period under the cursor of any panel. */
export function PanelHeading(props: { readonly model: PanelModel; readonly paint: Paint; readonly cursor: PanelCursorStore }) {
  const { model, paint, cursor } = props
  const { series, slot, name, plot, quantity, format, heading, width } = model
  const pointed = useSyncExternalStore(cursor.subscribe, cursor.get)
  const { value } = pointAt(series, pointed?.period ?? '')
  const at = { period: format.period(pointed?.period ?? plot.periods[0] ?? '', 'short') }
  const amount =
    pointed === null
      ? model.amount
      : value === null
        ? format.t('panel.none', at)
        : format.t('panel.at', { amount: amountText(value, quantity, plot.show, format), ...at })
  const room = heading.beside ? width - headingGap - textWidth(amount, heading.amount) : width + intoGap
  // A long name is rather a little smaller than cut.
  const style = textWidth(name, heading.name) <= room ? heading.name : { ...heading.name, size: heading.name.size - 1 }
  const shown = fitText(name, room, style)
  const first = Math.round(heading.name.size)
  return (
    <g fontFamily={fonts.sans} data-label={series.info.id}>
      <text x={0} y={first} fontSize={style.size} fontWeight={600} fill={paint.seriesText(slot)}>
        {shown}
      </text>
      <text
        x={heading.beside ? textWidth(shown, style) + headingGap : 0}
        y={heading.beside ? first : Math.round(first + heading.amount.size * 1.3)}
        fontSize={heading.amount.size}
        fill={pointed === null ? paint.muted : paint.ink}
      >
        {amount}
      </text>
    </g>
  )
}
