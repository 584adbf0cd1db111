import { useSyncExternalStore } from 'react'
import { nameWeight } from '#src/chart/labels/names.ts'
import { amountText } from '#src/chart/frame/chartModel.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts, fitText, textWidth } from '#src/chart/text/measure.ts'
import { chartMessages } from '#src/i18n/messages/en/chart.ts'
import { panelMessages } from '#src/i18n/messages/en/kinds/panels.ts'
import type { PanelCursorStore } from '#src/figures/panels/cursor.tsx'
import type { Panel, PanelModel } from '#src/figures/panels/panelsModel.ts'
import { headingSpacing } from '#src/figures/panels/panelsModel.ts'
import { pointAt } from '#src/trade/plot.ts'
import { Group } from '#src/chart/Group.tsx'

/** A name may reach this far into the air between two panels. */
const intoSpacing = 10

/** Where the amount stands: beside the name or under it. */
export function amountBaseline({ heading }: Panel): number {
  const first = Math.round(heading.name.size)
  return heading.beside ? first : Math.round(first + heading.amount.size * 1.3)
}

/** Name and amount over a panel. */
export function PanelName(props: {
  readonly panel: Panel
  readonly palette: Palette
  readonly amount: string
  readonly amountColour: string
}) {
  const { panel, palette, amount, amountColour } = props
  const { series, colourIndex, name, heading, box } = panel
  const available = heading.beside
    ? box.width - headingSpacing - textWidth(amount, heading.amount)
    : box.width + intoSpacing
  // A long name is rather a little smaller than cut.
  const style =
    textWidth(name, heading.name) <= available ? heading.name : { ...heading.name, size: heading.name.size - 1 }
  const shown = fitText(name, available, style)
  return (
    <Group label={series.info.id} fontFamily={fonts.sans}>
      <text
        x={0}
        y={Math.round(heading.name.size)}
        fontSize={style.size}
        fontWeight={nameWeight(colourIndex)}
        fill={palette.seriesText(colourIndex)}
      >
        {shown}
      </text>
      <text
        x={heading.beside ? textWidth(shown, style) + headingSpacing : 0}
        y={amountBaseline(panel)}
        fontSize={heading.amount.size}
        fill={amountColour}
      >
        {amount}
      </text>
    </Group>
  )
}

/** The newest amount, or that of the period under the cursor of any panel. */
export function PanelHeading(props: PanelModel & { readonly palette: Palette; readonly cursor: PanelCursorStore }) {
  const { panel, chart, palette, cursor } = props
  const { plot, quantity, format } = chart
  const pointed = useSyncExternalStore(cursor.subscribe, cursor.get)
  const { value } = pointAt(panel.series, pointed?.period ?? '')
  const at = { period: format.period(pointed?.period ?? plot.periods[0] ?? '', 'short') }
  const amount =
    pointed === null
      ? panel.amount
      : value === null
        ? format.t(panelMessages, 'panel.none', at)
        : format.t(chartMessages, 'chart.at', { amount: amountText(value, quantity, plot.show, format), ...at })
  return (
    <PanelName
      panel={panel}
      palette={palette}
      amount={amount}
      amountColour={pointed === null ? palette.muted : palette.ink}
    />
  )
}
