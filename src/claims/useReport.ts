import { useQuery } from '@tanstack/react-query'
import { findingsQuery, seriesQuery, useAnswers } from '#src/api/queries.ts'
import type { Claim } from '#src/claims/claim.ts'
import { useFormat } from '#src/i18n/format.ts'
import { usePage } from '#src/page/page.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'

const none: Findings = {}

/** The findings, empty while they load and if they fail to: claims do not wait for them. */
export function useFindings(): Findings {
  return useQuery(findingsQuery).data ?? none
}

/**
 * Loads a claim's series and checks the claim; the report is null while figures load, if they fail to, and where they
 * are missing. A verdict that rests on no series stands without a report.
 */
export function useReport(claim: Claim) {
  const { served: catalogue } = usePage()
  const format = useFormat()
  const findings = useFindings()
  const infos = claim.series.flatMap((id) => findSeries(catalogue, id) ?? [])
  const needs = infos.map((info) => seriesQuery(info))
  const { answers, errorOf, isPaused, retry } = useAnswers(needs)
  const observations = Object.fromEntries(infos.map((info) => [info.id, answers(seriesQuery(info))?.observations]))
  const errors = needs.flatMap((need) => errorOf(need) ?? [])
  const loading = errors.length === 0 && needs.some((need) => answers(need) === undefined)
  const known = !loading && errors.length === 0
  const report = known ? claim.report(observations, findings, format) : null
  const verdict = known ? claim.verdict(observations) : null
  return { errors, retry: () => retry(needs), loading, paused: isPaused(needs), report, verdict }
}
