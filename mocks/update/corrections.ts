import { csvFormatRows } from 'd3-dsv'
import { grouped } from '#src/lib/grouped.ts'
import type { Revision } from '#mocks/update/merge.ts'

/** What corrections.csv, which the page shows, has to say of the revisions of one day: a line for each series, in every language. */
export function correctionLines(revised: readonly Revision[], day: string): string {
  const rows = [...grouped(revised, ({ after }) => `${after.flow}-${after.cmdCode}`)].map(([id, months]) => {
    const periods = months.map(({ after }) => after.period).toSorted()
    const count = periods.length
    const span = (to: string): string => [...new Set([periods[0], periods.at(-1)])].join(to)
    const what = [
      `${id}: ${count} ${count === 1 ? 'month' : 'months'} revised (${span(' to ')})`,
      `${id}：修订了${count}个月（${span('至')}）`,
      `${id}: пересмотрено месяцев: ${count} (${span(' — ')})`,
    ]
    const why = [`UN Comtrade, as read on ${day}`, `UN Comtrade，${day}读取`, `UN Comtrade, по состоянию на ${day}`]
    return [day, 'customs-monthly', ...what, ...why]
  })
  return csvFormatRows(rows)
}
