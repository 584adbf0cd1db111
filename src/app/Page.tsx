import { Suspense, useCallback, useMemo, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Language } from '#src/i18n/languages.ts'
import { choose, followLink } from '#src/view/change.ts'
import { builtOn } from '#src/lib/builtOn.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import { FileRegion } from '#src/app/files/FileRegion.tsx'
import type { OnUserData, UserData } from '#src/app/files/userData.ts'
import { PageFrame } from '#src/app/PageFrame.tsx'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { ClaimsRegion, SourcesRegion } from '#src/app/islands/regions.tsx'
import { ConnectionStatus } from '#src/app/connection/ConnectionStatus.tsx'
import { useShown } from '#src/app/islands/useHydrated.ts'
import { useAskedLanguage } from '#src/app/language.ts'
import { useView } from '#src/app/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import type { Notice } from '#src/view/address/notice.ts'
import { ageText } from '#src/view/texts/ageText.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { useColours } from '#src/app/explore/useColours.ts'
import { Explore } from '#src/app/explore/Explore.tsx'
import { DeferredAnalyses } from '#src/app/islands/DeferredAnalyses.tsx'
import type { SetView } from '#src/view/address/viewStore.ts'

/** Claims first, then the chart to explore, then closer looks, then where it all comes from. */
function Dashboard(props: {
  readonly catalogue: Catalogue
  readonly userData: UserData | null
  readonly onUserData: OnUserData
  readonly onFiles: (files: readonly File[]) => void
  readonly view: ViewState
  readonly notices: readonly Notice[]
  readonly initialSelection: readonly string[] | null
  readonly set: SetView
}) {
  const { catalogue, userData, onUserData, onFiles, view, notices, initialSelection, set } = props
  const colourIndices = useColours(view.series)
  const onShow = useCallback(
    (search: string) => {
      set(followLink(search))
      document.getElementById('explore')?.scrollIntoView({ block: 'start' })
      // Focus moves to the figure once its title is the new view's: a keyboard or a screen reader goes on from there.
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('#explore figure h3')?.focus({ preventScroll: true }),
      )
    },
    [set],
  )
  return (
    <>
      <ClaimsRegion catalogue={catalogue} onShow={onShow} />
      <SectionBoundary>
        <Explore
          served={catalogue}
          userData={userData}
          onUserData={onUserData}
          onFiles={onFiles}
          view={view}
          colourIndices={colourIndices}
          notices={notices}
          initialSelection={initialSelection}
          set={set}
        />
      </SectionBoundary>
      <DeferredAnalyses catalogue={catalogue} view={view} set={set} />
      <SourcesRegion catalogue={catalogue} />
    </>
  )
}

const EmbeddedFigure = lazyPart(async () => (await import('#src/app/embed/EmbeddedFigure.tsx')).EmbeddedFigure)

const Background = lazyPart(async () => (await import('#src/app/connection/Background.ts')).Background)

const none: readonly File[] = []

/** The page once it knows what there is: the dashboard, or one figure alone inside another page. */
export function LoadedPage(props: { readonly catalogue: Catalogue }) {
  const { catalogue } = props
  const { view, notices, initialSelection, set, adopt } = useView(catalogue)
  /** Dropped, or chosen beside the commodities: for the region that opens files. */
  const [chosen, setChosen] = useState<readonly File[]>(none)
  const [userData, setUserData] = useState<UserData | null>(null)
  const onUserData = useCallback<OnUserData>(
    (next, change) => {
      setUserData(next)
      adopt(next?.catalogue ?? catalogue)
      set(change)
    },
    [catalogue, adopt, set],
  )
  const format = useFormat()
  useAskedLanguage(view.lang)
  useShown()
  const onTheme = useCallback(() => set(choose('theme', null), { history: 'replace' }), [set])
  const onLanguage = useCallback((language: Language) => set(choose('lang', language), { history: 'replace' }), [set])
  const footer = useMemo(
    () => [ageText(catalogue, builtOn(), format), format.t(appMessages, 'app.footer')],
    [format, catalogue],
  )
  if (view.embed) {
    return (
      <>
        <Suspense>
          <EmbeddedFigure catalogue={catalogue} view={view} set={set} />
        </Suspense>
        <ConnectionStatus />
        <Suspense>
          <Background />
        </Suspense>
      </>
    )
  }
  return (
    <PageFrame theme={view.theme} onTheme={onTheme} onLanguage={onLanguage} footer={footer}>
      <SectionBoundary>
        <Dashboard
          catalogue={catalogue}
          userData={userData}
          onUserData={onUserData}
          onFiles={setChosen}
          view={view}
          notices={notices}
          initialSelection={initialSelection}
          set={set}
        />
      </SectionBoundary>
      <FileRegion
        chosen={chosen}
        onFiles={setChosen}
        catalogue={catalogue}
        userData={userData}
        set={set}
        onUserData={onUserData}
      />
      <ConnectionStatus />
      <Suspense>
        <Background />
      </Suspense>
    </PageFrame>
  )
}
