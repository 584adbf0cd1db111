import { lazy, Suspense, useCallback } from 'react'
import type { Catalogue, Language } from '#src/trade/catalogue.ts'
import { choose } from '#src/view/change.ts'
import { Dashboard } from '#src/app/Dashboard.tsx'
import { PageFrame } from '#src/app/PageFrame.tsx'
import { Part } from '#src/app/Part.tsx'
import { OpenPictureRegion } from '#src/app/regions.tsx'
import { useArrival } from '#src/app/useArrival.ts'
import { useAskedLanguage } from '#src/app/useLanguage.ts'
import { useView } from '#src/app/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

const EmbeddedFigure = lazy(async () => ({ default: (await import('#src/app/EmbeddedFigure.tsx')).EmbeddedFigure }))

/** The page once it knows what there is: the dashboard, or one figure alone inside another page. */
export function LoadedPage(props: { readonly catalogue: Catalogue }) {
  const { catalogue } = props
  const { view, notices, set } = useView(catalogue)
  const { t, period } = useFormat()
  useAskedLanguage(view.lang)
  useArrival()
  const onTheme = useCallback(() => set(choose('theme', null), { history: 'replace' }), [set])
  const onLanguage = useCallback((language: Language) => set(choose('lang', language), { history: 'replace' }), [set])
  if (view.embed) {
    return (
      <Suspense>
        <EmbeddedFigure catalogue={catalogue} view={view} set={set} />
      </Suspense>
    )
  }
  return (
    <PageFrame
      theme={view.theme}
      onTheme={onTheme}
      onLanguage={onLanguage}
      footer={t('app.footer', { month: period(catalogue.lastPeriod) })}
    >
      <Part>
        <Dashboard catalogue={catalogue} view={view} notices={notices} set={set} />
      </Part>
      <OpenPictureRegion catalogue={catalogue} set={set} />
    </PageFrame>
  )
}
