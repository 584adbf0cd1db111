import { useDeferredValue } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { ExportButton } from '#src/app/export/ExportButton.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import { ExportContext } from '#src/figure/ExportContext.ts'
import { AnalysesRegion, ReadingRegion } from '#src/app/islands/regions.tsx'
import type { SetView } from '#src/view/address/viewStore.ts'

/** Whether the analyses draw the same for both: all else of a view is in their links and lists alone. */
function sameAnalysis(one: ViewState, other: ViewState): boolean {
  return (['view', 'money', 'flow', 'a', 'b', 'of', 'lang'] as const).every((name) => one[name] === other[name])
}

const exportButton = (content: FigureContent, catalogue: Catalogue) => (
  <ExportButton content={content} catalogue={catalogue} />
)

/** Deferred: after a toggle the chart is painted before the analyses further down re-render. */
export function DeferredAnalyses(props: {
  readonly catalogue: Catalogue
  readonly view: ViewState
  readonly set: SetView
}) {
  const { catalogue, view, set } = props
  const deferred = useDeferredValue(view)
  return (
    <ExportContext value={exportButton}>
      <ReadingRegion catalogue={catalogue} view={deferred} set={set} />
      <AnalysesRegion catalogue={catalogue} view={sameAnalysis(view, deferred) ? deferred : view} set={set} />
    </ExportContext>
  )
}
