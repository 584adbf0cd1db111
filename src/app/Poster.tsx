import { memo } from 'react'
import type { Drawing } from '#src/chart/drawing.ts'
import { posterMarkup } from '#src/app/posterMarkup.ts'

/**
 * The chart as the page was served with it, until the live one has been drawn. In the browser its markup is that of the
 * page: React leaves it as it finds it.
 */
export const Poster = memo(
  function Poster(props: { readonly drawing: Drawing; readonly words: string }) {
    const { drawings, table } = posterMarkup(props.drawing, props.words)
    return (
      <>
        <div className="posters" dangerouslySetInnerHTML={{ __html: drawings }} suppressHydrationWarning />
        <noscript dangerouslySetInnerHTML={{ __html: table }} suppressHydrationWarning />
      </>
    )
  },
  () => true,
)
