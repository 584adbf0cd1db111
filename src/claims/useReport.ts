import { useQuery } from '@tanstack/react-query'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import { findingsQuery } from '#src/api/queries.ts'
import { useSeriesAnswers } from '#src/api/useSeriesAnswers.ts'
import type { Claim } from '#src/claims/claim.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

const none: Findings = {}

/** What is known besides the series; nothing while it is on its way or has failed, which a claim does not wait for. */
export function useFindings(): Findings {
  return useQuery(findingsQuery).data ?? none
}

/** Loads what a claim is checked with, and checks it; no report while figures are on their way, failed or missing. */
export function useReport(claim: Claim, catalogue: Catalogue) {
  const format = useFormat()
  const findings = useFindings()
  const infos = claim.series.flatMap((id) => findSeries(catalogue, id) ?? [])
  const { observations, failed, pending, paused } = useSeriesAnswers(infos)
  const failures = infos.flatMap((info) => {
    const error = failed[info.id]
    return error === undefined ? [] : { info, error }
  })
  const loading = failures.length === 0 && pending.length > 0
  const report = loading || failures.length > 0 ? null : claim.report(observations, findings, format)
  return { observations, failures, loading, paused, report }
}
