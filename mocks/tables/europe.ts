import * as v from 'valibot'
import type { Europe } from '#src/trade/beside/europe.ts'
import { amount, month, sourceOf, status } from '#mocks/tables/cells.ts'
import { countryIn } from '#mocks/tables/countries.ts'
import type { Known } from '#mocks/tables/partners.ts'
import { everyMonth } from '#mocks/tables/months.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** Exports of the European Union to one country in one month, in euro. */
export type EuropeRow = Europe['rows'][number]

export function parseEurope(file: string, content: string, known: Pick<Known, 'sources' | 'countries'>): EuropeRow[] {
  const columns = v.object({
    partner: countryIn(known.countries),
    period: month,
    value_eur: amount,
    status,
    source: sourceOf(known.sources),
  })
  const schema = v.pipe(
    columns,
    v.transform(({ value_eur: valueEur, ...row }): EuropeRow => ({ ...row, valueEur })),
  )
  const rows = everyMonth(readRows(file, content, columns.entries, schema), (row) => [row.partner, row.period])
  return withUniqueKeys(rows, 'partner, period', (row) => `${row.partner} ${row.period}`)
}
