import { Suspense, useEffect, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { choose } from '#src/view/change.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import { createPage, PageContext } from '#src/page/page.ts'
import { useSetView, useView } from '#src/page/useView.ts'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { ConnectionStatus } from '#src/app/connection/ConnectionStatus.tsx'
import { Stage } from '#src/app/stage/Stage.tsx'
import { ClaimsRegion, FooterRegion, GalleryRegion, OpenFileRegion, SourcesRegion } from '#src/app/islands/regions.tsx'
import { arrived } from '#src/lib/arrival.ts'
import { useAskedLanguage } from '#src/app/language.ts'
import { PageFrame } from '#src/app/PageFrame.tsx'

const EmbeddedFigure = lazyPart(async () => (await import('#src/app/embed/EmbeddedFigure.tsx')).EmbeddedFigure)

const Background = lazyPart(async () => (await import('#src/app/connection/Background.ts')).Background)

/** The claims, the stage with one figure, the closer looks, then where it all comes from. */
function Dashboard() {
  return (
    <>
      <ClaimsRegion />
      <SectionBoundary>
        <Stage />
      </SectionBoundary>
      <GalleryRegion />
      <SourcesRegion />
      <OpenFileRegion />
    </>
  )
}

/** The page once it knows what there is: the dashboard, or one figure alone inside another page. */
export function LoadedPage(props: { readonly catalogue: Catalogue }) {
  const { catalogue } = props
  const [page] = useState(() => createPage(catalogue))
  return (
    <PageContext value={page}>
      <FramedPage />
    </PageContext>
  )
}

function FramedPage() {
  const set = useSetView()
  const [embed, theme, lang] = [
    useView((view) => view.embed),
    useView((view) => view.theme),
    useView((view) => view.lang),
  ]
  useAskedLanguage(lang)
  useEffect(() => arrived('page'), [])
  const around = (
    <>
      <ConnectionStatus />
      <Suspense>
        <Background />
      </Suspense>
    </>
  )
  if (embed)
    return (
      <>
        <Suspense>
          <EmbeddedFigure />
        </Suspense>
        {around}
      </>
    )
  return (
    <PageFrame
      theme={theme}
      onTheme={() => set(choose('theme', null), { history: 'replace' })}
      onLanguage={(language) => set(choose('lang', language), { history: 'replace' })}
      footer={<FooterRegion />}
    >
      <Dashboard />
      {around}
    </PageFrame>
  )
}
