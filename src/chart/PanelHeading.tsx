import { useSyncExternalStore } from 'react'
import { pointAt } from '#src/trade/plot.ts'
import { amountText } from '#src/chart/chartModel.ts'
import { fitText, textWidth } from '#src/chart/measureText.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/paint.ts'
import type { PanelCursorStore } from '#src/chart/panelCursor.ts'
import type { PanelModel } from '#src/chart/panelModel.ts'

const styles = {
  name: { size: 13.5, weight: 600, family: 'sans' },
  amount: { size: 12.5, weight: 400, family: 'sans' },
  lowName: { size: 12, weight: 600, family: 'sans' },
  lowAmount: { size: 11.5, weight: 400, family: 'sans' },
} as const
const gap = 6

/** Name and amount over a panel: the newest, or that of the period under the cursor of any panel. */
export function PanelHeading(props: { readonly model: PanelModel; readonly paint: Paint; readonly cursor: PanelCursorStore }) {
  const { model, paint, cursor } = props
  const { series, slot, name, plot, quantity, format, headingOnOneLine, width } = model
  const pointed = useSyncExternalStore(cursor.subscribe, cursor.get)
  const { value } = pointAt(series, pointed?.period ?? '')
  const at = { period: format.period(pointed?.period ?? plot.periods[0] ?? '', 'short') }
  const amount =
    pointed === null
      ? model.amount
      : value === null
        ? format.t('panel.none', at)
        : format.t('panel.at', { amount: amountText(value, quantity, plot.show, format), ...at })
  const [nameStyle, amountStyle] = headingOnOneLine ? [styles.lowName, styles.lowAmount] : [styles.name, styles.amount]
  const shown = fitText(name, headingOnOneLine ? width - gap - textWidth(amount, amountStyle) : width, nameStyle)
  return (
    <g fontFamily={fonts.sans} data-label={series.info.id}>
      <text x={0} y={headingOnOneLine ? 12 : 13} fontSize={nameStyle.size} fontWeight={600} fill={paint.seriesText(slot)}>
        {shown}
      </text>
      <text
        x={headingOnOneLine ? textWidth(shown, nameStyle) + gap : 0}
        y={headingOnOneLine ? 12 : 30}
        fontSize={amountStyle.size}
        fill={pointed === null ? paint.muted : paint.ink}
      >
        {amount}
      </text>
    </g>
  )
}
