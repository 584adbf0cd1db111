import type { QueryClient } from '@tanstack/react-query'
import { contextQuery, dependenceQuery, mirrorQuery, suppliersQuery } from '#src/api/abroadQueries.ts'
import { conversionsQuery, findingsQuery, seriesQuery } from '#src/api/queries.ts'
import {
  type Evidence,
  evidenceOn,
  isTotal,
  judgeIn,
  neededFor,
  readingsOf,
  sharesOf,
  weightShares,
} from '#src/claims/evidence.ts'
import type { Judgement } from '#src/claims/judge.ts'
import { type Particulars, particularsOf } from '#src/claims/particulars.ts'
import { type ReadingSaid, checkWords, readingSaid } from '#src/claims/checkWords.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoizeByFirst, once } from '#src/lib/memoize.ts'
import { shareOfCrudeImports } from '#src/trade/beside/brent.ts'
import { china } from '#src/trade/beside/partners.ts'
import { type Catalogue, type Nomenclature, baciSeries, findSeries, isTrade } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import type { Series } from '#src/trade/plot.ts'
import { checkIn } from '#src/view/check.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** A view's check, judged, in the words of a language. */
export type Checked = ReturnType<typeof checkWords> &
  Judgement & {
    readonly readings: () => readonly ReadingSaid[]
    readonly particulars: (findings: Findings) => Particulars
  }

/** Judges any check of the goods that its figures are of; null where a view has none. */
export type Judge = (asked: ViewState, format: Format, nomenclature: Nomenclature | undefined) => Checked | null

/** The share of China in what Russia imports, or of Russia in what China does. */
async function sharesIn(
  look: NonNullable<ViewState['analysis']>,
  of: string,
  catalogue: Catalogue,
  client: QueryClient,
): Promise<Series[]> {
  const asked = findSeries(catalogue, of)
  if (asked === null || !isTrade(asked)) return []
  const { cmdCode } = asked
  const info = baciSeries(catalogue, asked.flow, cmdCode) ?? asked
  if (look === 'suppliers') {
    const { rows } = await client.fetchQuery(suppliersQuery)
    return [
      sharesOf(
        info,
        china,
        rows.filter((row) => row.cmdCode === cmdCode),
      ),
    ]
  }
  const { rows } = await client.fetchQuery(dependenceQuery)
  const bought = rows.filter((row) => row.cmdCode === cmdCode && row.country === 'CHN' && row.side === 'suppliers')
  const shares = sharesOf(info, 'RU', bought)
  if (of !== 'M-2709') return [shares]
  const [context, { observations }] = await Promise.all([
    client.fetchQuery(contextQuery),
    client.fetchQuery(seriesQuery(asked)),
  ])
  // The look says the share by weight first, and so does the press.
  return [weightShares(asked, shareOfCrudeImports(observations, context)), shares]
}

async function loadEvidence(
  look: ViewState['analysis'],
  goods: readonly string[],
  catalogue: Catalogue,
  client: QueryClient,
): Promise<Evidence> {
  const conversions = await client.fetchQuery(conversionsQuery)
  const [good = ''] = goods
  if (look !== null) return { series: await sharesIn(look, good, catalogue, client), conversions, parts: [] }
  const isOfAll = isTotal(good)
  const [mirror, findings, ...rows] = await Promise.all([
    isOfAll ? client.fetchQuery(mirrorQuery) : { rows: [] },
    // The page says that findings failed; a verdict needs none but for first releases.
    isOfAll ? client.fetchQuery(findingsQuery).catch(() => ({})) : {},
    ...neededFor(goods, catalogue).map(
      async (info) => [info.id, (await client.fetchQuery(seriesQuery(info))).observations] as const,
    ),
  ])
  const byId = new Map(rows)
  return evidenceOn(goods, catalogue, { rowsOf: (id) => byId.get(id) ?? [], mirror, conversions, findings })
}

/** Fetches everything that can be said of goods; throws where a request fails. */
export async function loadChecked(
  look: ViewState['analysis'],
  goods: readonly string[],
  catalogue: Catalogue,
  client: QueryClient,
): Promise<Judge> {
  const evidence = await loadEvidence(look, goods, catalogue, client)
  // The title, the bar and the alt text of a view say the same check.
  return memoizeByFirst(2, (asked: ViewState, format: Format, nomenclature: Nomenclature | undefined) => {
    const check = checkIn(asked)
    if (check === null) return null
    const told = look === null ? asked : ({ measure: 'value', money: 'usd' } as const)
    const judgement = judgeIn(check, evidence, told, catalogue)
    const one = { view: asked, check, told, evidence, judgement, catalogue, nomenclature, format }
    const readings = once(() => readingsOf(one).map((reading) => readingSaid(reading, one)))
    return {
      ...judgement,
      ...checkWords(one, readings),
      readings,
      particulars: (findings: Findings) => particularsOf(one, findings),
    }
  })
}
