import { useCallback } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { followLink } from '#src/view/change.ts'
import type { Notice } from '#src/view/notice.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { Explore } from '#src/app/Explore.tsx'
import { LateAnalyses } from '#src/app/LateAnalyses.tsx'
import type { OnOwn, OwnFigures } from '#src/app/own/ownFigures.ts'
import { Part } from '#src/app/Part.tsx'
import { ClaimsRegion, SourcesRegion } from '#src/app/regions.tsx'
import type { SetView } from '#src/app/useView.ts'

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
  return (
    <>
      <ClaimsRegion catalogue={catalogue} onShow={onShow} />
      <Part>
        <Explore served={catalogue} own={own} onOwn={onOwn} onFiles={onFiles} view={view} notices={notices} before={before} set={set} />
      </Part>
      <LateAnalyses catalogue={catalogue} view={view} set={set} />
      <SourcesRegion catalogue={catalogue} />
    </>
  )
}
