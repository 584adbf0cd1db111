import { mirrorAnswer } from '#mocks/answers/beside.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import type { Tables } from '#mocks/readers/tables.ts'
import { evidenceOn, judgeIn } from '#src/claims/evidence.ts'
import { tellingNumbers } from '#src/claims/judge.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Claim } from '#src/trade/claim.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import { parseView } from '#src/view/address/address.ts'
import { checkIn } from '#src/view/check.ts'
import { checkedGoods } from '#src/view/checkText.ts'

/** The claims of the table that the figures are about, each judged as the page judges any check. */
export function claimsAnswer(tables: Tables, files: readonly SeriesFile[], catalogue: Catalogue): readonly Claim[] {
  const byId = new Map(files.map((file) => [file.id, file.observations]))
  const answers = {
    rowsOf: (id: string) => byId.get(id) ?? [],
    mirror: mirrorAnswer(tables),
    conversions: conversionsBy(tables.rates),
  }
  return tables.claims.flatMap((row) => {
    const { view } = parseView(row.search, catalogue)
    const check = checkIn(view)
    if (check === null) return []
    const judgement = judgeIn(check, evidenceOn(checkedGoods(view), catalogue, answers), view, catalogue)
    return [{ ...row, verdict: judgement.verdict, numbers: tellingNumbers(judgement) }]
  })
}
