import type { QueryClient } from '@tanstack/react-query'
import { dependenceQuery, mirrorQuery, suppliersQuery } from '#src/api/abroadQueries.ts'
import { conversionsQuery, seriesQuery } from '#src/api/queries.ts'
import { type Evidence, isTotal, judgeIn, russianReports, sharesOf, sourcesIn } from '#src/claims/evidence.ts'
import type { Judgement } from '#src/claims/judge.ts'
import { type Particulars, particularsOf } from '#src/claims/particulars.ts'
import { type Reading, readingsOf } from '#src/claims/readings.ts'
import { type CheckContext, type CheckWords, checkWords } from '#src/claims/say.ts'
import { china } from '#src/trade/beside/partners.ts'
import { type Catalogue, type SeriesInfo, baciSeries, findSeries, isTrade, totalOf } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import type { Series } from '#src/trade/plot.ts'
import { type Check, checkIn } from '#src/view/check.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** A view's check, judged, in the words of a language. */
export type Checked = CheckWords &
  Judgement & {
    readonly check: Check
    readonly readings: () => readonly Reading[]
    readonly particulars: (findings: Findings) => Particulars
  }

/** The share of China in what Russia imports, or of Russia in what China does. */
async function sharesIn({ analysis, of }: ViewState, catalogue: Catalogue, client: QueryClient): Promise<Series[]> {
  const asked = findSeries(catalogue, of ?? '')
  if (asked === null || !isTrade(asked)) return []
  const { cmdCode } = asked
  const info = baciSeries(catalogue, asked.flow, cmdCode) ?? asked
  if (analysis === 'suppliers') {
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
  return [sharesOf(info, 'RU', bought)]
}

/** Fetches everything that can be said of a view's check; throws where a request fails. */
async function evidenceOf(view: ViewState, catalogue: Catalogue, client: QueryClient): Promise<Evidence> {
  const conversions = await client.fetchQuery(conversionsQuery)
  if (view.analysis !== null) return { series: await sharesIn(view, catalogue, client), conversions }
  const infos = sourcesIn(view, catalogue)
  const rowsOf = async (info: SeriesInfo | null) =>
    info === null ? [] : (await client.fetchQuery(seriesQuery(info))).observations
  const seriesOf = async (info: SeriesInfo): Promise<Series> => {
    const [observations, total] = await Promise.all([rowsOf(info), rowsOf(totalOf(catalogue, info))])
    return { info, observations, total }
  }
  const [main] = infos
  const composite = catalogue.commodities.find(({ id }) => id === main?.id)
  const parts = composite?.parts.flatMap((id) => findSeries(catalogue, id) ?? []) ?? []
  const [series, ofParts, russian] = await Promise.all([
    Promise.all(infos.map(seriesOf)),
    Promise.all(parts.map(seriesOf)),
    isTotal(main) ? client.fetchQuery(mirrorQuery).then((mirror) => russianReports(main, catalogue, mirror)) : [],
  ])
  return { series: [...series, ...russian], conversions, parts: ofParts }
}

/** Fetches the figures that a view's check rests on; returns what judges it, and any other check of the same goods. */
export async function loadChecked(view: ViewState, catalogue: Catalogue, client: QueryClient) {
  const evidence = await evidenceOf(view, catalogue, client)
  return (asked: ViewState, context: CheckContext): Checked | null => {
    const check = checkIn(asked)
    const { analysis } = asked
    if (check === null) return null
    const isOfLook = analysis !== null
    const told = isOfLook ? ({ measure: 'value', money: 'usd' } as const) : asked
    const judgement = judgeIn(check, evidence, told, catalogue)
    return {
      ...judgement,
      ...checkWords(asked, check, evidence, judgement, context),
      check,
      readings: () => readingsOf(check, evidence, told, isOfLook, catalogue),
      particulars: (findings) => particularsOf(asked, check, evidence, judgement, findings, context.format),
    }
  }
}
