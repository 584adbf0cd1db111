import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import type { Catalogue, Language } from '#src/trade/catalogue.ts'
import { choose } from '#src/view/change.ts'
import { needCode } from '#src/api/code.ts'
import { Dashboard } from '#src/app/Dashboard.tsx'
import type { OnOwn, OwnFigures } from '#src/app/own/ownFigures.ts'
import { PageFrame } from '#src/app/PageFrame.tsx'
import { Part } from '#src/app/Part.tsx'
import { OpenFileRegion } from '#src/app/regions.tsx'
import { LateStanding } from '#src/app/standing/LateStanding.tsx'
import { useArrival } from '#src/app/useArrival.ts'
import { useAskedLanguage } from '#src/app/useLanguage.ts'
import { useView } from '#src/app/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

const EmbeddedFigure = lazy(async () => ({ default: (await needCode(() => import('#src/app/EmbeddedFigure.tsx'))).EmbeddedFigure }))

const none: readonly File[] = []

/** The page once it knows what there is: the dashboard, or one figure alone inside another page. */
export function LoadedPage(props: { readonly catalogue: Catalogue }) {
  const { catalogue } = props
  const { view, notices, before, set, adopt } = useView(catalogue)
  /** Chosen beside the commodities, for the region that opens files. */
  const [chosen, setChosen] = useState<readonly File[]>(none)
  const [own, setOwn] = useState<OwnFigures | null>(null)
  const onOwn = useCallback<OnOwn>(
    (next, change) => {
      setOwn(next)
      adopt(next?.catalogue ?? catalogue)
      set(change)
    },
    [catalogue, adopt, set],
  )
  const { t, period } = useFormat()
  useAskedLanguage(view.lang)
  useArrival()
  const onTheme = useCallback(() => set(choose('theme', null), { history: 'replace' }), [set])
  const onLanguage = useCallback((language: Language) => set(choose('lang', language), { history: 'replace' }), [set])
  const footer = useMemo(() => t('app.footer', { month: period(catalogue.lastPeriod) }), [t, period, catalogue])
  if (view.embed) {
    return (
      <Suspense>
        <EmbeddedFigure catalogue={catalogue} view={view} set={set} />
      </Suspense>
    )
  }
  return (
    <PageFrame theme={view.theme} onTheme={onTheme} onLanguage={onLanguage} footer={footer}>
      <Part>
        <Dashboard catalogue={catalogue} own={own} onOwn={onOwn} onFiles={setChosen} view={view} notices={notices} before={before} set={set} />
      </Part>
      <OpenFileRegion chosen={chosen} catalogue={catalogue} own={own} set={set} onOwn={onOwn} />
      <LateStanding />
    </PageFrame>
  )
}
