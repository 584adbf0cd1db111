import { amountStyle } from '#src/chart/frame/chartModel.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelContent.ts'
import { placeLegend } from '#src/chart/labels/legend.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'

export const panelTitleStyle = { size: 12.5, weight: 600, family: 'sans' } as const
/** Heights in pixels. */
export const titleLine = 16
export const titleBaseline = 12
const keyLine = 18
/** A stroke before each name. */
export const keyStyle = { text: amountStyle, key: 19, between: 15 } as const

/** A name after a stroke of its colour. */
export type PanelKey = {
  readonly id: string
  readonly name: string
  readonly colourIndex: number
  readonly x: number
  readonly y: number
}

/** Title and names of a panel; heights from the first line's top. */
export type PanelHead = {
  readonly lines: readonly string[]
  readonly keys: readonly PanelKey[]
  readonly height: number
}

/** Names one after the other, in as many lines as they need; heights from the first line's top. */
function placeKeys({ series }: PanelContent, width: number, top: number): PanelKey[] {
  return placeLegend(series, keyStyle, width).map(({ row, ...key }) => ({ ...key, y: top + 13 + row * keyLine }))
}

export function headOf(panel: PanelContent, width: number, withKeys: boolean): PanelHead {
  const lines = wrapLines(panel.title, width, panelTitleStyle, 'name')
  const under = lines.length * titleLine
  const keys = withKeys && panel.series.length > 1 && panel.mark === 'line' ? placeKeys(panel, width, under) : []
  return { lines, keys, height: (keys.at(-1)?.y ?? under - 5) + 5 }
}
