import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { contextQuery } from '#src/api/queries.ts'
import { leastForDirectLabels } from '#src/chart/drawing.ts'
import { AnalysisFigure } from '#src/analyses/AnalysisFigure.tsx'
import { AnalysisLink } from '#src/analyses/AnalysisLink.tsx'
import type { AnalysisProps } from '#src/analyses/analysisProps.ts'
import { openAnalysis, searchOf } from '#src/analyses/analysisView.ts'
import { brentContent } from '#src/analyses/brent/brentContent.tsx'
import { brentFigures } from '#src/analyses/brent/brentFigures.ts'
import { useOneSeries } from '#src/analyses/useOneSeries.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

const crudeId = 'M-2709'
const height = (width: number): number => (width >= leastForDirectLabels ? 580 : 560)

/** Russian crude beside the world's reference price, and Russia's part in what China imports. */
export function Brent(props: AnalysisProps) {
  const { catalogue, view, set, exportButton } = props
  const format = useFormat()
  const { rows, failures, paused } = useOneSeries(catalogue, crudeId)
  const context = useQuery(contextQuery)
  const figures = useMemo(
    () => (rows === undefined || context.data === undefined ? null : brentFigures(rows, context.data)),
    [rows, context.data],
  )
  const content = useMemo(
    () => (figures === null ? null : brentContent(figures, catalogue, view, format)),
    [figures, catalogue, view, format],
  )
  const others =
    context.error === null ? [] : [{ id: 'context', error: context.error, retry: () => void context.refetch() }]
  return (
    <>
      <div className="analysis-controls">
        <AnalysisLink search={searchOf(view, 'brent', {})} onOpen={() => set(openAnalysis('brent', {}))}>
          {format.t(analysisMessages, 'analysis.link')}
        </AnalysisLink>
      </div>
      <div className="analysis-main">
        <AnalysisFigure
          catalogue={catalogue}
          content={content}
          height={height}
          failures={[...failures, ...others]}
          paused={paused || context.fetchStatus === 'paused'}
          exportButton={exportButton}
        />
      </div>
    </>
  )
}
