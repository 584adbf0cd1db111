import '#src/i18n/messages/en/lines.ts'
import { type ChartContent, entryOf } from '#src/chart/drawing.ts'
import { amountText } from '#src/chart/frame/chartModel.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Point, Status } from '#src/trade/observation.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import { type Plot, pointAt } from '#src/trade/plot.ts'
import type { Frequency, Quantity } from '#src/trade/steps.ts'

/** From the cursor, in pixels. */
export const tooltipDistance = 14

/** A row is announced and is a stop of the arrow keys (`interaction/cursor.ts`), so its id must be unique. */
export type TooltipRow = {
  readonly id: string
  readonly colourIndex: number
  readonly name: string
  /** Null where the series has no value. */
  readonly amount: string | null
  /** The change of the amount on a year earlier; amounts of series alone have one. */
  readonly change?: Point | undefined
  /** Screen readers hear "no figure" where it is null. */
  readonly status: Status | null
  readonly sources: readonly string[]
}

export function periodInWords(period: string, freq: Frequency, plot: Plot, format: Format): string {
  const { t } = format
  const [month, year] = [format.period(period), format.period(yearOf(period))]
  if (freq === 'ytd') return t('chart.to.ytd', { month: format.month(plot.yearToDate ?? 12), year })
  if (freq === 'rolling' || freq === 'quarter') return t(`chart.to.${freq}`, { month })
  const isJanFeb = freq === 'month' && plot.show === 'yoy' && monthNumber(period) <= 2
  return isJanFeb ? t('chart.janFeb', { year }) : month
}

/** The largest value comes first; series without a value come last. */
export function tooltipRows(content: ChartContent, period: string): TooltipRow[] {
  const { plot } = content
  return plot.series
    .map((series) => ({ series, point: pointAt(series, period) }))
    .toSorted((a, b) => (b.point.value ?? -Infinity) - (a.point.value ?? -Infinity))
    .map(({ series, point }) => tooltipRow(entryOf(content, series.info), point, content))
}

/** The row of one point of a chart of series. */
export function tooltipRow(
  entry: Pick<TooltipRow, 'id' | 'name' | 'colourIndex'>,
  point: Point,
  { plot, quantity, format }: ChartContent,
): TooltipRow {
  const { change, status, sources } = point
  return { ...entry, amount: pointText(point, quantity, plot.show, format), change, status, sources }
}

/** The value of a point as readers see it, with its margin of error; null where it is missing. */
export function pointText(
  { value, plusMinus }: Pick<Point, 'value' | 'plusMinus'>,
  quantity: Quantity,
  show: Plot['show'],
  format: Format,
): string | null {
  if (value === null) return null
  const amount = amountText(value, quantity, show, format)
  return plusMinus === undefined ? amount : `${amount} ± ${format.amount(plusMinus, quantity)}`
}
