import { useCallback, useDeferredValue } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { followLink } from '#src/view/change.ts'
import type { Notice } from '#src/view/notice.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { Explore } from '#src/app/Explore.tsx'
import { ExportButton } from '#src/app/ExportButton.tsx'
import type { OnOwn, OwnFigures } from '#src/app/own/ownFigures.ts'
import { Part } from '#src/app/Part.tsx'
import { AnalysesRegion, ClaimsRegion, SourcesRegion } from '#src/app/regions.tsx'
import type { SetView } from '#src/app/useView.ts'

/** Whether the analyses draw the same for both: all else of a view is in their links and lists alone. */
function sameAnalysis(one: ViewState, other: ViewState): boolean {
  return (['view', 'flow', 'a', 'b', 'of', 'lang'] as const).every((name) => one[name] === other[name])
}

/** Claims first, then the chart to explore, then closer looks, then where it all comes from. */
export function Dashboard(props: {
  readonly catalogue: Catalogue
  readonly own: OwnFigures | null
  readonly onOwn: OnOwn
  readonly onFiles: (files: readonly File[]) => void
  readonly view: ViewState
  readonly notices: readonly Notice[]
  readonly before: readonly string[] | null
  readonly set: SetView
}) {
  const { catalogue, own, onOwn, onFiles, view, notices, before, set } = props
  const onShow = useCallback(
    (search: string) => {
      set(followLink(search))
      document.getElementById('explore')?.scrollIntoView({ block: 'start' })
      // Whoever uses the keyboard or listens goes on from the figure, once it is named after the new view.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#explore figure h3')?.focus({ preventScroll: true }))
    },
    [set],
  )
  // A tick of a commodity is seen before the analyses further down are drawn anew for it.
  const later = useDeferredValue(view)
  const exportButton = useCallback((content: FigureContent) => <ExportButton content={content} catalogue={catalogue} />, [catalogue])
  return (
    <>
      <ClaimsRegion catalogue={catalogue} onShow={onShow} />
      <Part>
        <Explore served={catalogue} own={own} onOwn={onOwn} onFiles={onFiles} view={view} notices={notices} before={before} set={set} />
      </Part>
      <AnalysesRegion
        catalogue={catalogue}
        view={sameAnalysis(view, later) ? later : view}
        set={set}
        exportButton={exportButton}
      />
      <SourcesRegion catalogue={catalogue} />
    </>
  )
}
