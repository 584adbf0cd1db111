import type { ChartContent } from '#src/chart/drawing.ts'
import { createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/languages.ts'
import type { Point } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { Plot } from '#src/trade/plot.ts'
import { info } from '#tests/unit/support/rows.ts'

/** Drawn points from a first period on; null is a gap. */
export function drawn(first: string, values: readonly (number | null)[], status: Point['status'] = 'A'): Point[] {
  return values.map((value, i) => ({
    period: first.length === 4 ? String(Number(first) + i) : addMonths(first, i),
    value,
    status: value === null ? null : status,
    sources: value === null ? [] : ['customs'],
  }))
}

/** A plot of lines that all begin at the first period and have these values. */
export function plotOf(first: string, lines: readonly (readonly (number | null)[])[], part: Partial<Plot> = {}): Plot {
  const longest = Math.max(0, ...lines.map((values) => values.length))
  const ids = ['M-2709', 'M-GAS', 'M-2701', 'X-TOTAL', 'M-TOTAL']
  return {
    series: lines.map((values, i) => ({ info: info(ids[i] ?? `X-${6101 + i}`), points: drawn(first, values) })),
    periods: drawn(
      first,
      Array.from({ length: longest }, () => 0),
    ).map(({ period }) => period),
    yearlyOnly: [],
    empty: [],
    show: 'level',
    base: null,
    thinBase: [],
    yearToDate: null,
    missingRates: [],
    ...part,
  }
}

/** A chart, by default linear and of months in dollars; `part` replaces its fields. */
export function contentOf(plot: Plot, part: Partial<ChartContent> = {}): ChartContent {
  return {
    plot,
    freq: 'month',
    quantity: 'usd',
    scale: 'linear',
    events: [],
    colourIndices: new Map(),
    names: new Map(),
    format: createFormat(english),
    ...part,
  }
}
