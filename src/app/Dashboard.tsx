import { useCallback } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { followLink } from '#src/view/change.ts'
import type { Notice } from '#src/view/notice.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { Explore } from '#src/app/Explore.tsx'
import { ExportButton } from '#src/app/ExportButton.tsx'
import { Part } from '#src/app/Part.tsx'
import { AnalysesRegion, ClaimsRegion, SourcesRegion } from '#src/app/regions.tsx'
import type { SetView } from '#src/app/useView.ts'

/** Claims first, then the chart to explore, then closer looks, then where it all comes from. */
export function Dashboard(props: {
  readonly catalogue: Catalogue
  readonly view: ViewState
  readonly notices: readonly Notice[]
  readonly set: SetView
}) {
  const { catalogue, view, notices, set } = props
  const onShow = useCallback(
    (search: string) => {
      set(followLink(search))
      document.getElementById('explore')?.scrollIntoView({ block: 'start' })
    },
    [set],
  )
  const exportButton = useCallback((content: FigureContent) => <ExportButton content={content} catalogue={catalogue} />, [catalogue])
  return (
    <>
      <ClaimsRegion catalogue={catalogue} onShow={onShow} />
      <Part>
        <Explore catalogue={catalogue} view={view} notices={notices} set={set} />
      </Part>
      <AnalysesRegion
        catalogue={catalogue}
        view={view}
        set={set}
        exportButton={exportButton}
      />
      <SourcesRegion catalogue={catalogue} />
    </>
  )
}
