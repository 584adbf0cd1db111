import { amountStyle, textWidth } from '#src/chart/text/measure.ts'
import type { PanelContent, MultiPanelContent, PanelSeries } from '#src/chart/multipanel/multiPanelModel.ts'
import { placeLegend } from '#src/chart/labels/legend.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import { lastKnown } from '#src/trade/point.ts'
import { endAmount, endLabelHeight, nameLine, rowWidth, spreadLabels } from '#src/chart/labels/names.ts'

export const panelTitleStyle = { size: 12.5, weight: 600, family: 'sans' } as const
export const titleLine = 16
export const titleBaseline = 12
const keyLine = 18
export const keyStyle = { text: amountStyle, key: 19, between: 15 } as const

/** Heights are in pixels from the top of the first line. */
export function headOf(panel: PanelContent, width: number, withKeys: boolean) {
  const lines = wrapLines(panel.title, width, panelTitleStyle, 'name')
  const under = lines.length * titleLine
  const named = withKeys && panel.series.length > 1 && panel.mark === 'line' ? panel.series : []
  const keys = placeLegend(named, keyStyle, width).map((key) => ({ ...key, y: under + 13 + key.row * keyLine }))
  return { lines, keys, height: (keys.at(-1)?.y ?? under - 5) + 5 }
}

export type PanelEnd = NonNullable<ReturnType<typeof endOf>>

/** The part of a panel's largest value below which line ends lie on one another. */
const smallPart = 0.05
/** Fewer small lines than this have room for labels of their own. */
const minTogether = 3

type Periods = Pick<MultiPanelContent, 'periods' | 'format'>

function endOf(series: PanelSeries, { periods, format }: Periods) {
  const { points, endAt, name } = series
  const point = endAt === undefined ? lastKnown(points) : points.find((one) => one.period === endAt)
  if (point?.value == null) return null
  const { period, value } = point
  return { series, period, value, name, amount: endAmount(series.amount(value, period), period, periods, format) }
}

/** Most line ends have a label of their own; small ones share one. */
export function panelEnds({ mark, series }: PanelContent, content: Periods): (readonly PanelEnd[])[] {
  if (mark !== 'line') return []
  const ends = series.flatMap((one) => endOf(one, content) ?? [])
  const largest = Math.max(...series.flatMap(({ points }) => points.map(({ value }) => Math.abs(value ?? 0))))
  const small = ends.filter(({ value }) => Math.abs(value) < largest * smallPart)
  if (small.length < minTogether) return ends.map((end) => [end])
  return [
    ...ends.filter((end) => !small.includes(end)).map((end) => [end]),
    small.toSorted((a, b) => b.value - a.value),
  ]
}

export function endsWidth(labels: readonly (readonly PanelEnd[])[], oneLine: boolean): number {
  return Math.max(
    24,
    ...labels.map((ends) => {
      const names = rowWidth(ends.map(({ name }) => name))
      const amount = ends.length > 1 ? 0 : textWidth(ends[0]?.amount ?? '', amountStyle)
      return oneLine && amount > 0 ? names + 6 + amount : Math.max(names, amount)
    }),
  )
}

/** Whether labels would push one another further than the height of one. */
export function areCrowded(
  labels: readonly (readonly PanelEnd[])[],
  height: number,
  yOf: (value: number) => number,
): boolean {
  const wanted = labels.map((ends, i) => ({
    id: `${i}`,
    y: ends.reduce((sum, { value }) => sum + yOf(value), 0) / ends.length,
    height: ends.length > 1 ? nameLine : endLabelHeight,
  }))
  const places = spreadLabels(wanted, -8, height + 12)
  return wanted.some(({ id, y }) => Math.abs((places.get(id) ?? y) - y) > endLabelHeight)
}
