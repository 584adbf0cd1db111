import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { contextQuery } from '#src/api/queries.ts'
import { AnalysisFrame } from '#src/analyses/AnalysisFrame.tsx'
import type { AnalysisProps } from '#src/analyses/analysisView.ts'
import { brentContent } from '#src/analyses/brent/brentContent.tsx'
import { brentData } from '#src/analyses/brent/brentData.ts'
import { useMoney } from '#src/analyses/useMoney.ts'
import { useOneSeries } from '#src/analyses/useOneSeries.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

const crudeId = 'M-2709'

/** Russian crude beside the world's reference price, and Russia's part in what China imports. */
export function Brent(props: AnalysisProps) {
  const { catalogue, view } = props
  const format = useFormat()
  const { rows, failures, paused } = useOneSeries(catalogue, crudeId)
  const context = useQuery(contextQuery)
  const rates = useMoney(view.money)
  const { conversion } = rates
  const data = useMemo(
    () =>
      rows === undefined || context.data === undefined || conversion === null
        ? null
        : brentData(rows, context.data, conversion),
    [rows, context.data, conversion],
  )
  const content = useMemo(
    () => (data === null ? null : brentContent(data, catalogue, view, format)),
    [data, catalogue, view, format],
  )
  const others =
    context.error === null ? [] : [{ id: 'context', error: context.error, retry: () => void context.refetch() }]
  return (
    <AnalysisFrame
      {...props}
      id="brent"
      choice={{}}
      content={content}
      failures={[...failures, ...others, ...rates.failures]}
      paused={paused || rates.paused || context.fetchStatus === 'paused'}
    />
  )
}
