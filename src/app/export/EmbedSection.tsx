import { useEffect, useRef, useState } from 'react'
import { embedAddress, embedCode, heightOf } from '#src/publish/files/embed.ts'
import { isUserId } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { intoView } from '#src/lib/intoView.ts'

type Embeddable = { readonly figures: 'all' | 'ours'; readonly view: ViewState } | { readonly figures: 'none' }

export function embeddable(view: ViewState): Embeddable {
  if (view.of !== null && isUserId(view.of)) return { figures: 'none' }
  const isOurs = (id: string): boolean => !isUserId(id)
  if (view.series.every(isOurs)) return { figures: 'all', view }
  const ours = { ...view, series: view.series.filter(isOurs), focus: view.focus.filter(isOurs), title: null }
  // An analysis draws none of the selected series.
  if (view.analysis !== null) return { figures: 'all', view: ours }
  // An address without series means the default selection, which is another chart.
  return ours.series.length === 0 ? { figures: 'none' } : { figures: 'ours', view: ours }
}

export function EmbedSection(props: {
  readonly link: string | null
  readonly title: string
  readonly figures: Embeddable['figures']
  readonly onCopy: (code: string) => void
}) {
  const { link, title, figures, onCopy } = props
  const { t } = useFormat()
  return (
    <section ref={intoView} className="export-embed" aria-label={t('embed.title')}>
      {figures !== 'all' && <p className="export-own">{t(`embed.own.${figures}`)}</p>}
      {link !== null && <EmbedCode link={link} title={title} onCopy={onCopy} />}
    </section>
  )
}

function EmbedCode(props: { readonly link: string; readonly title: string; readonly onCopy: (code: string) => void }) {
  const { link, title, onCopy } = props
  const { t } = useFormat()
  const frame = useRef<HTMLIFrameElement>(null)
  const [postedHeight, setPostedHeight] = useState<number | null>(null)
  const height = postedHeight ?? 640
  const [resizes, setResizes] = useState(false)
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>): void => {
      const posted = heightOf(data)
      if (posted !== null && source === frame.current?.contentWindow) setPostedHeight(Math.ceil(posted))
    }
    addEventListener('message', listen)
    return () => removeEventListener('message', listen)
  }, [])
  const code = embedCode(link, title, height, resizes)
  return (
    <>
      <div className="export-embed-code">
        <label>
          <span>{t('embed.code')}</span>
          <textarea
            readOnly
            rows={resizes ? 7 : 5}
            spellCheck={false}
            value={code}
            onFocus={({ target }) => target.select()}
          />
        </label>
        <label className="export-embed-script">
          <input type="checkbox" checked={resizes} onChange={({ target }) => setResizes(target.checked)} />
          {t('embed.resizes')}
        </label>
        {/* A frame of a guessed height would be cut on the other page. */}
        <button type="button" disabled={postedHeight === null} onClick={() => onCopy(code)}>
          {t('embed.copy')}
        </button>
        {/* The hint stands last, because it may grow while the button is pressed. */}
        <p className="export-hint">{t(postedHeight === null ? 'embed.guess' : 'embed.height', { height })}</p>
      </div>
      {/* A sandbox would take away the frame's origin, from which it fetches its data. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe ref={frame} src={embedAddress(link)} title={t('embed.preview')} height={height} />
    </>
  )
}
