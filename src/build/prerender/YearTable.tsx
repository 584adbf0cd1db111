import { yearOf } from '#src/trade/periods.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { LinesTable } from '#src/build/prerender/LinesTable.tsx'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'

/** The lines of a chart of 12-month sums as calendar years: the sums that end in a December. */
export function YearTable({ content }: { readonly content: ChartContent }) {
  const decembers = content.plot.periods.filter((period) => period.endsWith('-12'))
  const heading = content.format.t(controlMessages, 'control.freq.year')
  return <LinesTable content={content} heading={heading} periods={decembers} nameOf={yearOf} />
}
