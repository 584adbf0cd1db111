import { vi } from 'vitest'
import { responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/readers/tables.ts'
import { catalogueQuery, createQueryClient, findingsQuery } from '#src/api/queries.ts'
import { judgeQuery } from '#src/claims/checkedQuery.ts'
import { claimed, claimsIn, foundSaid, textIn } from '#src/claims/claims.ts'
import { otherMoneysSaid } from '#src/claims/checkWords.ts'
import type { Format } from '#src/i18n/format.ts'

/** The sentences of the claims on the given tables, by way of answers and schemas as on the page. */
export async function claimsOn(read: (file: string) => string) {
  const answers = responses(parseTables(read))
  const { fetch: before } = globalThis
  vi.stubGlobal('fetch', (resource: string) =>
    Promise.resolve(new Response(answers.get(resource.replace(/^\.?\//, ''))?.())),
  )
  const client = createQueryClient()
  const catalogue = await client.fetchQuery(catalogueQuery)
  const findings = await client.fetchQuery(findingsQuery)
  const judged = await Promise.all(
    claimsIn(catalogue).map(async (of) => ({ of, judge: await client.fetchQuery(judgeQuery(of.view, catalogue)) })),
  )
  vi.stubGlobal('fetch', before)
  const told = (format: Format, known = findings) =>
    judged.flatMap(({ of, judge }) => {
      const checked = judge(of.view, format, undefined)
      if (checked === null) return []
      const { since, part, why } = checked.particulars(known)
      const moneys = otherMoneysSaid(checked.readings(), format)
      return {
        name: textIn(of.claim.names, format),
        claimed: claimed(of.claim, format),
        found: foundSaid(of, format),
        checked,
        why,
        row: [...checked.sources, ...since, ...part, ...why, moneys].filter((text) => text !== ''),
      }
    })
  return { catalogue, findings, told }
}
