import { csvFormatRows } from 'd3-dsv'
import { grouped } from '#src/lib/grouped.ts'
import type { Revision } from '#mocks/update/merge.ts'

/** What corrections.csv, which the page shows, has to say of the revisions of one day: a line for each series. */
export function correctionLines(revised: readonly Revision[], day: string): string {
  const rows = [...grouped(revised, ({ after }) => `${after.flow}-${after.cmdCode}`)].map(([id, months]) => {
    const periods = months.map(({ after }) => after.period).toSorted()
    const span = [...new Set([periods[0], periods.at(-1)])].join(' to ')
    const what = `${id}: ${periods.length} ${periods.length === 1 ? 'month' : 'months'} revised (${span})`
    return [day, 'customs-monthly', what, `UN Comtrade, as read on ${day}`]
  })
  return csvFormatRows(rows)
}
