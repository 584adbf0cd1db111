import { memo } from 'react'
import type { Drawing } from '#src/chart/drawing.ts'
import { posterMarkup } from '#src/app/posterMarkup.ts'

/**
 * The chart as the page was served with it, until the live one has been drawn. In the browser its markup is that of the
 * page: React leaves it as it finds it.
 */
export const Poster = memo(function Poster(props: { readonly drawing: Drawing; readonly words: string }) {
  const markup = { __html: posterMarkup(props.drawing, props.words) }
  // oxlint-disable-next-line react/no-danger
  return <div className="posters" dangerouslySetInnerHTML={markup} suppressHydrationWarning />
}, () => true)
