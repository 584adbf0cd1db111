import { useQuery } from '@tanstack/react-query'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import { findingsQuery, seriesQuery } from '#src/api/queries.ts'
import { useAnswers } from '#src/api/useAnswers.ts'
import type { Claim } from '#src/claims/claim.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { usePage } from '#src/page/page.ts'

const none: Findings = {}

/** What is known besides the series; nothing while it is on its way or has failed, which a claim does not wait for. */
export function useFindings(): Findings {
  return useQuery(findingsQuery).data ?? none
}

/**
 * Loads what a claim is checked with, and checks it; no report while figures are on their way, failed or missing. A verdict
 * that rests on no series stands without one.
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
