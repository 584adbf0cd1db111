import * as v from 'valibot'
import { flows } from '#src/trade/flow.ts'
import type { RussianCustoms } from '#src/trade/beside/russia.ts'
import { amount, month, oneOf, sourceOf, status, year } from '#mocks/tables/cells.ts'
import { countryIn } from '#mocks/tables/countries.ts'
import type { Known } from '#mocks/tables/partners.ts'
import { everyMonth } from '#mocks/tables/months.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** Russia’s trade with one partner in a month, as Russia’s customs published it. */
export type RussianMonth = RussianCustoms['months'][number]
/** Russia’s trade with one partner in a year; a year that the publisher left out has no row. */
export type RussianYear = RussianCustoms['years'][number]

const columnsOf = ({ sources, countries }: Pick<Known, 'sources' | 'countries'>) => ({
  reporter_flow: oneOf(flows),
  partner: countryIn(countries),
  value_usd: amount,
  status,
  source: sourceOf(sources),
})

export function parseRussianMonths(
  file: string,
  content: string,
  known: Pick<Known, 'sources' | 'countries'>,
): RussianMonth[] {
  const columns = v.object({ period: month, ...columnsOf(known) })
  const schema = v.pipe(
    columns,
    v.transform(({ reporter_flow: flow, value_usd: valueUsd, ...row }): RussianMonth => ({ ...row, flow, valueUsd })),
  )
  const lineOf = ({ flow, partner }: RussianMonth): string => `${flow} ${partner}`
  const rows = everyMonth(readRows(file, content, columns.entries, schema), (row) => [lineOf(row), row.period])
  return withUniqueKeys(rows, 'reporter_flow, partner, period', (row) => `${lineOf(row)} ${row.period}`)
}

export function parseRussianYears(
  file: string,
  content: string,
  known: Pick<Known, 'sources' | 'countries'>,
): RussianYear[] {
  const columns = v.object({ year, ...columnsOf(known) })
  const schema = v.pipe(
    columns,
    v.transform(({ reporter_flow: flow, value_usd: valueUsd, year: of, ...row }): RussianYear => ({
      ...row,
      flow,
      year: Number(of),
      valueUsd,
    })),
  )
  const rows = readRows(file, content, columns.entries, schema)
  return withUniqueKeys(rows, 'reporter_flow, partner, year', (row) => `${row.flow} ${row.partner} ${row.year}`)
}
