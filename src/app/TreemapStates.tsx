import { choose } from '#src/view/change.ts'
import { errorText } from '#src/api/errorText.ts'
import type { Treemap } from '#src/app/useTreemap.ts'
import type { SetView } from '#src/app/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import '#src/i18n/laterWords.ts'

/** What a reader must know while a treemap is not drawn: on the way, failed, or nothing to draw. */
export function TreemapStates(props: { readonly treemap: Treemap; readonly set: SetView }) {
  const { treemap, set } = props
  const format = useFormat()
  const { t } = format
  const { content, error, paused, ready } = treemap
  const year = format.period(String(treemap.year))
  if (error !== null) {
    return (
      <div role="alert" className="state state-failed">
        <p>{t('treemap.failed', { year, problem: errorText(error, format) })}</p>
        <button type="button" onClick={treemap.retry}>
          {t('app.retry')}
        </button>
      </div>
    )
  }
  if (!ready) {
    return (
      <p role="status" className="state">
        {paused ? t('app.waiting') : t('treemap.loading', { year })}
      </p>
    )
  }
  if (content.drawing?.kind === 'treemap') return null
  return (
    <div className="state state-large">
      <h4>{t('treemap.nothing.title')}</h4>
      <p>{t('treemap.nothing.body', { year })}</p>
      <p className="state-actions">
        <button type="button" onClick={() => set(choose('node', null))}>
          {t('treemap.all')}
        </button>
      </p>
    </div>
  )
}
