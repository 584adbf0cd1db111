import type { Context } from '#src/trade/heading.ts'
import { knownSource, statusOf } from '#mocks/tables/figures.ts'
import type { TableRecord } from '#mocks/tables/record.ts'
import { TableError, keyed, readTable } from '#mocks/tables/record.ts'

const columns = [
  'period',
  'brent_usd_per_barrel',
  'brent_status',
  'brent_source',
  'china_crude_imports_kg',
  'china_crude_imports_status',
  'china_crude_imports_source',
]

/** The contract names one source for each of the two series: a second one in a column is an error. */
function onlySource(
  file: string,
  records: readonly TableRecord[],
  field: string,
  sources: ReadonlySet<string>,
): string {
  const [first, ...others] = records
  if (first === undefined) throw new TableError(file, 1, field, 'the table has no rows')
  const id = knownSource(first, field, sources)
  const other = others.find((record) => record.text(field) !== id)
  if (other !== undefined) throw other.error(field, `'${other.text(field)}' is a second source, after '${id}'`)
  return id
}

export function parseContext(file: string, text: string, sources: ReadonlySet<string>): Context {
  const records = readTable(file, text, columns)
  const months = keyed(
    records,
    'period',
    (record) => {
      const brentUsdPerBarrel = record.optionalAmount('brent_usd_per_barrel')
      const chinaCrudeImportsKg = record.optionalAmount('china_crude_imports_kg')
      return {
        period: record.matching('period', /^\d{4}-(0[1-9]|1[0-2])$/),
        brentUsdPerBarrel,
        brentStatus: statusOf(record, 'brent_status', brentUsdPerBarrel),
        chinaCrudeImportsKg,
        chinaCrudeImportsStatus: statusOf(record, 'china_crude_imports_status', chinaCrudeImportsKg),
      }
    },
    (month) => month.period,
  )
  return {
    months,
    sources: {
      brent: onlySource(file, records, 'brent_source', sources),
      crudeImports: onlySource(file, records, 'china_crude_imports_source', sources),
    },
  }
}
