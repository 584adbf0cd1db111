import { mirrorAnswer } from '#mocks/answers/beside.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import type { Tables } from '#mocks/readers/tables.ts'
import { judgeIn, russianReports, sourcesIn } from '#src/claims/evidence.ts'
import { tellingNumbers } from '#src/claims/judge.ts'
import { type Catalogue, type SeriesInfo, totalOf } from '#src/trade/catalogue.ts'
import type { Claim } from '#src/trade/claim.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import { parseView } from '#src/view/address/address.ts'
import { checkIn } from '#src/view/check.ts'

/** The claims of the table that the figures are about, each judged as the page judges any check. */
export function claimsAnswer(tables: Tables, files: readonly SeriesFile[], catalogue: Catalogue): readonly Claim[] {
  const byId = new Map(files.map((file) => [file.id, file.observations]))
  const rowsOf = (info: SeriesInfo | null) => byId.get(info?.id ?? '') ?? []
  const conversions = conversionsBy(tables.rates)
  return tables.claims.flatMap((row) => {
    const { view } = parseView(row.search, catalogue)
    const check = checkIn(view)
    if (check === null) return []
    const infos = sourcesIn(view, catalogue)
    const sources = infos.map((info) => ({
      info,
      observations: rowsOf(info),
      total: rowsOf(totalOf(catalogue, info)),
    }))
    const series = [...sources, ...russianReports(infos[0], catalogue, mirrorAnswer(tables))]
    const judgement = judgeIn(check, { series, conversions }, view, catalogue)
    return [{ ...row, verdict: judgement.verdict, numbers: tellingNumbers(judgement) }]
  })
}
