import { grouped } from '#src/lib/grouped.ts'
import type { Tables } from '#mocks/tables/tables.ts'
import type { Section } from '#mocks/check/section.ts'

/** The number of headings that China reports for each flow and year, and their share of all goods. */
export function headingYears({ customsYears }: Tables): Section {
  const years = grouped(customsYears, ({ flow, observation }) => `${flow} ${observation.period}`)
  const lines = Array.from(years, ([year, rows]) => {
    const dollars = (all: boolean): number =>
      rows.reduce((sum, row) => sum + ((row.cmdCode === 'TOTAL') === all ? (row.observation.value ?? 0) : 0), 0)
    const share = ((100 * dollars(false)) / dollars(true)).toFixed(1)
    return `${year}: ${rows.length - 1} headings, ${share}% of all goods`
  })
  return { title: 'China Customs, headings by year', lines, faults: [] }
}
