import * as v from 'valibot'
import { responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/readers/tables.ts'
import { findingsSchema, seriesSchema } from '#src/api/schema/answers.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import type { RowsBySeries } from '#src/claims/claim.ts'
import { claims } from '#src/claims/claims.ts'
import { findSeries } from '#src/trade/catalogue.ts'

/** Rows and findings that claims get of the given tables, by way of answers and schemas as on the page. */
export function claimsOn(read: (file: string) => string) {
  const answers = responses(parseTables(read))
  const answer = (path: string): unknown => JSON.parse(answers.get(path)?.() ?? 'null')
  const catalogue = v.parse(catalogueSchema, answer('api/catalogue.json'))
  const findings = v.parse(findingsSchema, answer('api/findings.json'))
  const series = claims.flatMap((claim) => claim.series).flatMap((id) => findSeries(catalogue, id) ?? [])
  const rows: RowsBySeries = Object.fromEntries(
    series.map((info) => [
      info.id,
      v.parse(seriesSchema(info), answer(`api/series/${info.id}.${info.frequency}.json`)).observations,
    ]),
  )
  return { catalogue, findings, rows }
}
