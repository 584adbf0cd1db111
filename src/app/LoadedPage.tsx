import type { Catalogue } from '#src/trade/catalogue.ts'
import { choose } from '#src/view/change.ts'
import { Dashboard } from '#src/app/Dashboard.tsx'
import { EmbeddedFigure } from '#src/app/EmbeddedFigure.tsx'
import { OpenPicture } from '#src/app/OpenPicture.tsx'
import { PageFrame } from '#src/app/PageFrame.tsx'
import { Part } from '#src/app/Part.tsx'
import { useArrival } from '#src/app/useArrival.ts'
import { useAskedLanguage } from '#src/app/useLanguage.ts'
import { useView } from '#src/app/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** The page once it knows what there is: the dashboard, or one figure alone inside another page. */
export function LoadedPage(props: { readonly catalogue: Catalogue }) {
  const { catalogue } = props
  const { view, notices, set } = useView(catalogue)
  const { t, period } = useFormat()
  useAskedLanguage(view.lang)
  useArrival()
  if (view.embed) return <EmbeddedFigure catalogue={catalogue} view={view} set={set} />
  return (
    <PageFrame
      theme={view.theme}
      onTheme={() => set(choose('theme', null), { history: 'replace' })}
      onLanguage={(language) => set(choose('lang', language), { history: 'replace' })}
      footer={t('app.footer', { month: period(catalogue.lastPeriod) })}
    >
      <Part>
        <Dashboard catalogue={catalogue} view={view} notices={notices} set={set} />
      </Part>
      <OpenPicture catalogue={catalogue} set={set} />
    </PageFrame>
  )
}
