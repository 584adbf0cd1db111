import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { addressOf } from '#src/view/writeView.ts'
import { embedCode } from '#src/figure/embedCode.ts'
import { figurePng, figureSvg, saveFile } from '#src/figure/exports.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { articleSize } from '#src/figure/figureLayout.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

const scale = 2
const formats = ['png', 'svg', 'csv', 'copyImage', 'copyLink', 'embed'] as const
type ExportFormat = (typeof formats)[number]

/** What can be taken away of the figure, with a preview of the picture. */
export function ExportDialog(props: {
  readonly content: FigureContent
  readonly catalogue: Catalogue
  readonly onClose: () => void
}) {
  const { content, catalogue, onClose } = props
  const { t } = useFormat()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [done, setDone] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [preview, setPreview] = useState<string | null>(null)
  const empty = content.drawing === null
  const request = useMemo(() => {
    const address = `${location.origin}${location.pathname}`
    return { content, catalogue, address, size: articleSize, theme: 'light' as const }
  }, [content, catalogue])

  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    let current: string | null = null
    let cancelled = false
    if (!empty) {
      void figureSvg(request).then(
        (svg) => {
          if (cancelled) return
          current = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
          setPreview(current)
        },
        (error: unknown) => setFailure(String(error)),
      )
    }
    return () => {
      cancelled = true
      if (current !== null) URL.revokeObjectURL(current)
    }
  }, [request, empty])

  const save = (blob: Blob, ending: string): string => {
    const name = `${content.fileName}.${ending}`
    saveFile(blob, name)
    return t('export.done.saved', { name })
  }
  const link = (): string => addressOf(location.href, content.view, 'complete')
  const run: { readonly [Format in ExportFormat]: () => Promise<string> } = {
    png: async () => save(await figurePng(request, scale), 'png'),
    svg: async () => save(new Blob([await figureSvg(request)], { type: 'image/svg+xml' }), 'svg'),
    csv: async () => save(new Blob([content.csv()], { type: 'text/csv' }), 'csv'),
    copyImage: async () => {
      // The promise goes in as it is: Safari wants the item made in the click itself (https://webkit.org/b/222262).
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': figurePng(request, scale) })])
      return t('export.done.image')
    },
    copyLink: async () => {
      await navigator.clipboard.writeText(link())
      return t('export.done.link')
    },
    embed: async () => {
      await navigator.clipboard.writeText(embedCode(link(), content.title))
      return t('export.done.embed')
    },
  }
  const about = (format: ExportFormat): string =>
    format === 'png'
      ? t('export.png.about', { width: articleSize.width * scale, height: articleSize.height * scale })
      : t(`export.${format}.about`)
  const take = (format: ExportFormat): void => {
    setDone(null)
    setFailure(null)
    run[format]().then(setDone, (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
  }

  return (
    <dialog ref={dialog} className="export" aria-labelledby={id} onClose={onClose}>
      <div className="export-head">
        <h2 id={id}>{t('export.title')}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('export.close')}
        </button>
      </div>
      {empty ? (
        <p>{t('export.nothing')}</p>
      ) : (
        <div className="export-body">
          <div className="export-preview">{preview !== null && <img src={preview} alt={t('export.preview')} width={articleSize.width} height={articleSize.height} />}</div>
          <ul className="export-formats">
            {formats.map((format) => (
              <li key={format}>
                <button type="button" aria-describedby={`${id}-${format}`} onClick={() => take(format)}>
                  {t(`export.${format}`)}
                </button>
                <span id={`${id}-${format}`}>{about(format)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p role="status" className="export-done">
        {done}
      </p>
      {failure !== null && (
        <p role="alert" className="state-failed">
          {t('export.failed', { problem: failure })}
        </p>
      )}
    </dialog>
  )
}
