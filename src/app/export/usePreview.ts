import { useEffect, useState } from 'react'
import type { FigureRequest } from '#src/figure/files/exports.ts'
import { figureSvg } from '#src/figure/files/exports.ts'
import { asError } from '#src/lib/asError.ts'

export type Preview = {
  /** Address of the drawn figure; that of the request before while a new one is being drawn. */
  readonly url: string | null
  readonly drawing: boolean
  readonly problem: Error | null
}

type Drawn = { readonly request: FigureRequest; readonly url: string | null; readonly problem: Error | null }

/** Its address, once it can be painted whole: WebKit paints a picture before the fonts in it, and then not again. */
async function pictureOf(svg: string): Promise<string> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  await image.decode()
  return url
}

/** The figure as it would be exported, rendered again after each choice. */
export function usePreview(request: FigureRequest | null): Preview {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  useEffect(() => {
    if (request === null) return undefined
    const controller = new AbortController()
    // The choice itself is shown first: drawing takes a moment.
    const timer = setTimeout(() => {
      figureSvg(request, { signal: controller.signal })
        .then(pictureOf)
        .then(
          (url) => {
            if (controller.signal.aborted) URL.revokeObjectURL(url)
            else setDrawn({ request, url, problem: null })
          },
          (error: unknown) => {
            if (!controller.signal.aborted) setDrawn({ request, url: null, problem: asError(error) })
          },
        )
    }, 30)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [request])
  const url = drawn?.url ?? null
  useEffect(
    () => () => {
      if (url !== null) URL.revokeObjectURL(url)
    },
    [url],
  )
  return { url, drawing: request !== null && drawn?.request !== request, problem: drawn?.problem ?? null }
}
