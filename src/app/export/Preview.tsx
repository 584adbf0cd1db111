import { useEffect, useState } from 'react'
import { TooSmallError } from '#src/figure/layout/figureLayout.ts'
import { type FigureRequest, figureSvg } from '#src/figure/files/exports.ts'
import type { FigureSize } from '#src/figure/layout/styles.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/app/export.ts'
import { asError } from '#src/lib/asError.ts'

type Drawn = { readonly request: FigureRequest; readonly url: string | null; readonly problem: Error | null }

/** The address of a decoded picture: WebKit paints a picture before the fonts in it are ready, and never again. */
async function pictureOf(svg: string): Promise<string> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  await image.decode()
  return url
}

export function usePreview(request: FigureRequest | null) {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  useEffect(() => {
    if (request === null) return undefined
    const controller = new AbortController()
    const { signal } = controller
    const draw = async (): Promise<void> => {
      try {
        const url = await pictureOf(await figureSvg(request, { signal }))
        if (signal.aborted) URL.revokeObjectURL(url)
        else setDrawn({ request, url, problem: null })
      } catch (error) {
        if (!signal.aborted) setDrawn({ request, url: null, problem: asError(error) })
      }
    }
    // The timeout lets the choice be painted first, since drawing takes a moment.
    const timer = setTimeout(() => void draw(), 30)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [request])
  const url = drawn?.url ?? null
  useEffect(() => (url === null ? undefined : () => URL.revokeObjectURL(url)), [url])
  return { url, isDrawing: request !== null && drawn?.request !== request, problem: drawn?.problem ?? null }
}

export function Preview(props: { readonly preview: ReturnType<typeof usePreview>; readonly size: FigureSize }) {
  const { url, isDrawing, problem } = props.preview
  const { width, height } = props.size
  const { t } = useFormat()
  return (
    // The picture's room is reserved, so that nothing below moves under a pointer.
    <div className="export-preview" style={{ aspectRatio: `${width} / ${height}` }} aria-busy={isDrawing}>
      {url !== null && <img src={url} alt={t(exportMessages, 'export.preview')} width={width} height={height} />}
      {problem instanceof TooSmallError && <p role="alert">{t(exportMessages, 'export.tooSmall')}</p>}
    </div>
  )
}
