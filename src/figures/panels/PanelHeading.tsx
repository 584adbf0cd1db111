import { useSyncExternalStore } from 'react'
import '#src/i18n/messages/en/en.ts'
import { pointAt } from '#src/trade/plot.ts'
import { Group } from '#src/chart/Group.tsx'
import { pointText } from '#src/chart/tooltip/pointText.ts'
import { nameWeight } from '#src/chart/labels/names.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts, fitText, textWidth } from '#src/chart/text/measure.ts'
import type { PanelCursorStore } from '#src/figures/panels/cursor.tsx'
import { type Panel, type PanelModel, headingSpacing } from '#src/figures/panels/panelsModel.ts'

/** Pixels that a name may reach into the space between two panels. */
const intoSpacing = 10

export function amountBaseline({ heading: { name, amount, beside } }: Panel): number {
  const first = Math.round(name.size)
  return beside ? first : Math.round(first + amount.size * 1.3)
}

/** Name and amount over a panel. @param pointed amount of the period that is pointed at, instead of the newest */
export function PanelName(props: {
  readonly panel: Panel
  readonly palette: Palette
  readonly pointed?: string | null
}) {
  const { panel, palette, pointed = null } = props
  const { id, colourIndex, name, heading, box } = panel
  const amount = pointed ?? panel.amount
  const available = heading.beside
    ? box.width - headingSpacing - textWidth(amount, heading.amount)
    : box.width + intoSpacing
  // A long name is set one pixel smaller before it is cut.
  const size = heading.name.size - (textWidth(name, heading.name) <= available ? 0 : 1)
  const style = { ...heading.name, size }
  const shown = fitText(name, available, style)
  return (
    <Group label={id} fontFamily={fonts.sans}>
      <text
        x={0}
        y={Math.round(heading.name.size)}
        fontSize={size}
        fontWeight={nameWeight(colourIndex)}
        fill={palette.seriesText(colourIndex)}
      >
        {shown}
      </text>
      <text
        x={heading.beside ? textWidth(shown, style) + headingSpacing : 0}
        y={amountBaseline(panel)}
        fontSize={heading.amount.size}
        fill={pointed === null ? palette.muted : palette.ink}
      >
        {amount}
      </text>
    </Group>
  )
}

export function PanelHeading(props: PanelModel & { readonly palette: Palette; readonly cursor: PanelCursorStore }) {
  const { panel, chart, palette, cursor } = props
  const { plot, quantity, format } = chart
  const cursorAt = useSyncExternalStore(cursor.subscribe, cursor.get)
  if (cursorAt === null) return <PanelName panel={panel} palette={palette} />
  const amount = pointText(pointAt(panel.series, cursorAt.period), quantity, plot.show, format)
  const at = { period: format.period(cursorAt.period, 'short') }
  const pointed = amount === null ? format.t('panel.none', at) : format.t('chart.at', { amount, ...at })
  return <PanelName panel={panel} palette={palette} pointed={pointed} />
}
