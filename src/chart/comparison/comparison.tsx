import { ComparisonMarks } from '#src/chart/comparison/ComparisonMarks.tsx'
import type { Years } from '#src/chart/comparison/comparedIn.ts'
import { comparedIn } from '#src/chart/comparison/comparedIn.ts'
import type { ChartContent, Comparison } from '#src/chart/drawing.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { comparisonMessages } from '#src/i18n/messages/en/comparison.ts'

/**
 * Each line of a chart in two years: marked in the chart, said under it and in the alt text, for as long as both are shown.
 *
 * @param note why these two
 */
export function comparisonOf(years: Years, note: (format: Format) => string): Comparison {
  const compared = ({ plot }: ChartContent) => comparedIn(plot, years)
  return {
    Marks: (props) => <ComparisonMarks {...props} years={years} />,
    notes: (content) => (compared(content).length === 0 ? [] : [note(content.format)]),
    altText: (content) =>
      compared(content).map(({ series: { info }, before, after, change }) => {
        const { format, names, quantity } = content
        const { plain } = amountsAlike([before, after], quantity, format)
        return format.t(comparisonMessages, 'comparison.marked', {
          name: names.get(info.id) ?? info.id,
          before: plain(before),
          first: format.period(years.before),
          after: plain(after),
          last: format.period(years.after),
          change: format.change(change),
        })
      }),
  }
}
